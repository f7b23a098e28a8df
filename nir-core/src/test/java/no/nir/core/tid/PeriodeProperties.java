package no.nir.core.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PeriodeProperties {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int DAGER = 40;

    /** Korte perioder på få dager, så de ofte overlapper, berører eller så vidt ikke gjør det. */
    @Provide
    Arbitrary<List<Periode>> perioder() {
        Arbitrary<Integer> lengde = Arbitraries.integers().between(0, 6);
        Arbitrary<Periode> periode = Combinators.combine(
                        Arbitraries.integers().between(0, DAGER), lengde.injectNull(0.05))
                .as((fom, dager) -> {
                    LocalDate foerste = START.plusDays(fom);
                    return Periode.av(foerste, dager == null ? null : foerste.plusDays(dager));
                });
        return periode.list().ofMaxSize(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261121")
    void slått_sammen_har_de_samme_dagene_og_hull_mellom_alle(@ForAll("perioder") List<Periode> perioder) {
        List<Periode> svar = Periode.slaattSammen(perioder);

        for (int i = -2; i < DAGER + 10; i++) {
            LocalDate dag = START.plusDays(i);
            assertThat(svar.stream().anyMatch(p -> p.inneholder(dag)))
                    .as("%s", dag)
                    .isEqualTo(perioder.stream().anyMatch(p -> p.inneholder(dag)));
        }
        for (int i = 1; i < svar.size(); i++) {
            LocalDate forrigeTom = Objects.requireNonNull(svar.get(i - 1).tom(), "bare den siste kan løpe");
            assertThat(svar.get(i).fom()).isAfter(forrigeTom.plusDays(1));
        }
        Statistics.label("ble færre")
                .collect(svar.size() < perioder.size())
                .coverage(c -> c.check(true).percentage(prosent -> prosent > 20));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261121")
    void rekkefølgen_betyr_ingenting_for_slått_sammen(@ForAll("perioder") List<Periode> perioder) {
        List<Periode> omvendt = new ArrayList<>();
        perioder.forEach(p -> omvendt.add(0, p));
        assertThat(Periode.slaattSammen(omvendt)).isEqualTo(Periode.slaattSammen(perioder));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261121")
    void kuttet_inneholder_akkurat_dagene_som_er_i_begge(
            @ForAll("perioder") List<Periode> perioder,
            @ForAll @IntRange(min = -3, max = DAGER) int fra,
            @ForAll @IntRange(min = -3, max = DAGER) int til) {
        LocalDate foerste = START.plusDays(fra);
        LocalDate siste = START.plusDays(til);
        for (Periode periode : perioder) {
            Optional<Periode> kuttet = periode.kuttet(foerste, siste);
            for (int i = -5; i < DAGER + 10; i++) {
                LocalDate dag = START.plusDays(i);
                boolean ventet = periode.inneholder(dag) && !dag.isBefore(foerste) && !dag.isAfter(siste);
                assertThat(kuttet.map(p -> p.inneholder(dag)).orElse(false)).isEqualTo(ventet);
            }
        }
    }
}
