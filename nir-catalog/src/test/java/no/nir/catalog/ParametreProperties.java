package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.nir.core.tid.Periode;

/** Lover for kopier med andre rader: en rad endrer bare dagene i sin egen periode. */
class ParametreProperties {

    private static final String NAVN = "program.varighet.oevre";
    private static final LocalDate GRENSE = LocalDate.of(2026, 1, 1);
    private final Parametre parametre = Katalog.standard().parametre();

    @Provide
    Arbitrary<LocalDate> rundtGrensen() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(GRENSE::plusDays),
                Arbitraries.integers().between(-3000, 3000).map(GRENSE::plusDays));
    }

    @Property(seed = "20261121")
    void en_rad_fra_en_dag_endrer_ingenting_foer_den(
            @ForAll("rundtGrensen") LocalDate fom, @ForAll("rundtGrensen") LocalDate dag) {
        Parametre endret = parametre.med(rad("99", Periode.fra(fom)));

        Statistics.label("dagen mot fom").collect(Integer.signum(dag.compareTo(fom)));
        Statistics.label("dagen mot fom").coverage(dekning -> dekning.check(0).count(antall -> antall > 0));
        assertThat(endret.tall(NAVN, dag)).isEqualTo(dag.isBefore(fom) ? parametre.tall(NAVN, dag) : 99);
    }

    @Property(seed = "20261121")
    void en_rad_endrer_bare_dagene_i_sin_periode(
            @ForAll("rundtGrensen") LocalDate fom,
            @ForAll("rundtGrensen") LocalDate tom,
            @ForAll("rundtGrensen") LocalDate dag) {
        Periode periode = fom.isAfter(tom) ? Periode.av(tom, fom) : Periode.av(fom, tom);
        Parametre endret = parametre.med(rad("99", periode));

        int ventet = periode.inneholder(dag) ? 99 : parametre.tall(NAVN, dag);
        assertThat(endret.tall(NAVN, dag)).isEqualTo(ventet);
    }

    @Property(seed = "20261121")
    void radene_i_en_kopi_har_verken_hull_eller_overlapp(
            @ForAll("rundtGrensen") LocalDate a, @ForAll("rundtGrensen") LocalDate b) {
        Periode periode = a.isAfter(b) ? Periode.av(b, a) : Periode.av(a, b);
        Parametre endret = parametre.med(rad("99", periode), rad("98", Periode.av(b, b)));

        LocalDate neste = LocalDate.of(1900, 1, 1);
        for (Parameterlinje rad : endret.historikk(NAVN)) {
            assertThat(Optional.ofNullable(neste)).contains(rad.gyldig().fom());
            LocalDate slutt = rad.gyldig().tom();
            neste = slutt == null ? null : slutt.plusDays(1);
        }
        assertThat(Optional.ofNullable(neste)).isEmpty();
    }

    private Parameterlinje rad(String verdi, Periode gyldig) {
        return parametre.linje(NAVN, GRENSE).orElseThrow().medVerdi(verdi).medGyldig(gyldig);
    }
}
