package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.vurdering.Tiltaksmaaned;
import org.junit.jupiter.api.Test;

/** Tallene i kilde 000, og hvordan erstattende og slettede tiltak teller. */
class GjennomsnittTest {

    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final Tiltakstype NORSK = Tiltakstype.NORSKOPPLAERING;
    private static final Tiltakstype PRAKSIS = Tiltakstype.PRAKSIS_MED_FOKUS_ARBEID;

    private static Saksbygger mottak() {
        return sak().kategori(Kategori.KVALIFISERING_I_MOTTAK, "2021-03-19");
    }

    private static List<Tiltaksmaaned> maaneder(Saksbygger sak, String per) {
        return REGELVERK
                .vurder(sak.bygg(), dag(per))
                .ordning(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE)
                .maaneder();
    }

    @Test
    void april_2021_er_25_53() {
        List<Tiltaksmaaned> maaneder = maaneder(
                mottak().tiltak("t1", NORSK, "2021-04-02", "2021-04-30", "25")
                        .tiltak("t2", Tiltakstype.FORELDREVEILEDNING, "2021-04-30", "2021-04-30", "4")
                        .tiltak("t3", new Tiltakstype("JOBBSOEKERKURS"), "2021-04-29", "2021-04-30", "3"),
                "2021-04-15");
        assertThat(maaneder).singleElement().satisfies(m -> {
            assertThat(m.gjennomsnitt()).isEqualByComparingTo("25.53");
            assertThat(m.virkedager()).isEqualTo(19);
            assertThat(m.tiltak())
                    .extracting(t -> t.id() + t.gjeldende())
                    .containsExactly("t1true", "t3false", "t2false");
        });
    }

    @Test
    void mai_til_oktober_2021_kommer_nyeste_foerst() {
        assertThat(maaneder(
                        mottak().tiltak("t1", NORSK, "2021-05-11", "2021-10-31", "15")
                                .tiltak("t2", PRAKSIS, "2021-05-11", "2021-09-30", "7"),
                        "2021-08-15"))
                .extracting(m -> m.maaned() + " " + m.gjennomsnitt().toPlainString())
                .containsExactly(
                        "2021-10 15.00",
                        "2021-09 22.00",
                        "2021-08 22.00",
                        "2021-07 22.00",
                        "2021-06 22.00",
                        "2021-05 14.67");
    }

    @Test
    void et_slettet_tiltak_teller_ikke_men_vises() {
        List<Tiltaksmaaned> maaneder = maaneder(
                mottak().tiltak("t1", Tiltakstype.FORELDREVEILEDNING, "2021-12-01", "2021-12-31", "3")
                        .tiltak(
                                "t2",
                                Tiltakstype.ARBEID_SOM_DEL_AV_PROGRAMMET,
                                "2021-12-01",
                                "2021-12-31",
                                "15",
                                false,
                                true)
                        .tiltak("t3", NORSK, "2021-12-01", "2021-12-31", "5"),
                "2021-06-03");
        assertThat(maaneder).singleElement().satisfies(m -> {
            assertThat(m.gjennomsnitt()).isEqualByComparingTo("8.00");
            assertThat(m.slettede()).isEqualTo(1);
            assertThat(m.tiltak()).hasSize(3);
        });
    }

    @Test
    void et_erstattende_tiltak_trer_i_stedet_for_de_andre_bare_de_dagene_det_varer() {
        assertThat(maaneder(
                        mottak().tiltak("t1", NORSK, "2021-05-01", "2021-05-31", "25")
                                .tiltak("t2", PRAKSIS, "2021-05-10", "2021-05-14", "37.5", true, false),
                        "2021-06-03"))
                .singleElement()
                .satisfies(m -> assertThat(m.gjennomsnitt()).isEqualByComparingTo("27.78"));
    }

    @Test
    void et_slettet_erstattende_tiltak_erstatter_ingenting() {
        assertThat(maaneder(
                        mottak().tiltak("t1", NORSK, "2021-05-01", "2021-05-31", "25")
                                .tiltak("t2", PRAKSIS, "2021-05-10", "2021-05-14", "37.5", true, true),
                        "2021-06-03"))
                .singleElement()
                .satisfies(m -> assertThat(m.gjennomsnitt()).isEqualByComparingTo("25"));
    }

    @Test
    void en_maaned_mellom_to_tiltak_er_med_med_null_timer() {
        assertThat(maaneder(
                        mottak().tiltak("t1", NORSK, "2021-03-01", "2021-03-31", "10")
                                .tiltak("t2", NORSK, "2021-05-01", "2021-05-31", "10"),
                        "2021-06-03"))
                .extracting(m ->
                        m.maaned() + " " + m.gjennomsnitt().stripTrailingZeros().toPlainString())
                .containsExactly("2021-05 10", "2021-04 0", "2021-03 10");
    }
}
