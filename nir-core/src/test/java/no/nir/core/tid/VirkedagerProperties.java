package no.nir.core.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class VirkedagerProperties {

    private static final LocalDate TABELLENS_FOERSTE = LocalDate.of(1900, 1, 1);
    private static final LocalDate TABELLENS_SISTE = LocalDate.of(2200, 12, 31);

    /** Datoer i tabellen, utenfor den, og tett på begge endene av den. */
    @Provide
    Arbitrary<LocalDate> datoer() {
        Arbitrary<Integer> naer = Arbitraries.integers().between(-20, 20);
        return Arbitraries.frequencyOf(
                Tuple.of(3, dag(LocalDate.of(1990, 1, 1), LocalDate.of(2060, 1, 1))),
                Tuple.of(2, dag(LocalDate.of(1850, 1, 1), LocalDate.of(2300, 1, 1))),
                Tuple.of(1, naer.map(TABELLENS_FOERSTE::plusDays)),
                Tuple.of(1, naer.map(TABELLENS_SISTE::plusDays)));
    }

    @Property(seed = "20261121")
    void antall_er_det_samme_som_å_telle_dag_for_dag(
            @ForAll("datoer") LocalDate fom, @ForAll @IntRange(min = -3, max = 800) int lengde) {
        LocalDate tom = fom.plusDays(lengde);
        int telt = 0;
        for (LocalDate dag = fom; !dag.isAfter(tom); dag = dag.plusDays(1)) {
            telt += Virkedager.erVirkedag(dag) ? 1 : 0;
        }
        assertThat(Virkedager.antall(fom, tom)).isEqualTo(telt);
        boolean kryssesTabellkant = (fom.isBefore(TABELLENS_FOERSTE) && !tom.isBefore(TABELLENS_FOERSTE))
                || (!fom.isAfter(TABELLENS_SISTE) && tom.isAfter(TABELLENS_SISTE));
        Statistics.label("krysser kanten av tabellen")
                .collect(kryssesTabellkant)
                .coverage(c -> c.check(true).percentage(prosent -> prosent > 1));
    }

    @Property(tries = 20, seed = "20261121")
    void hele_tabellen_er_det_samme_som_å_telle(@ForAll @IntRange(min = 0, max = 40) int foer) {
        LocalDate fom = TABELLENS_FOERSTE.minusDays(foer);
        LocalDate tom = TABELLENS_SISTE.plusDays(40L - foer);
        int telt = 0;
        for (LocalDate dag = fom; !dag.isAfter(tom); dag = dag.plusDays(1)) {
            telt += Virkedager.erVirkedag(dag) ? 1 : 0;
        }
        assertThat(Virkedager.antall(fom, tom)).isEqualTo(telt);
    }

    @Property(seed = "20261121")
    void en_fridag_er_en_dag_i_årets_liste(@ForAll("datoer") LocalDate fra) {
        for (LocalDate dag = fra; dag.isBefore(fra.plusDays(60)); dag = dag.plusDays(1)) {
            assertThat(Virkedager.erHelligdag(dag))
                    .as("%s", dag)
                    .isEqualTo(Virkedager.helligdager(dag.getYear()).contains(dag));
        }
    }

    @Property(seed = "20261121")
    void flytt_havner_på_en_virkedag_med_riktig_antall_virkedager_imellom(
            @ForAll("datoer") LocalDate dato, @ForAll @IntRange(min = 1, max = 60) int virkedager) {
        LocalDate svar = Virkedager.flytt(dato, virkedager);
        assertThat(Virkedager.erVirkedag(svar)).isTrue();
        assertThat(Virkedager.antall(dato.plusDays(1), svar)).isEqualTo(virkedager);
    }

    private static Arbitrary<LocalDate> dag(LocalDate fra, LocalDate til) {
        return Arbitraries.longs().between(fra.toEpochDay(), til.toEpochDay()).map(LocalDate::ofEpochDay);
    }
}
