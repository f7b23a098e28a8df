package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegelsjekkHodeTest {

    private static final String HJEMMEL = "@hjemmel(\"integreringsloven § 33 første ledd\")";

    private static String hode(String navn, String merker) {
        return Plantet.navn("rule \"" + navn + "\"\n    " + merker + "\n");
    }

    @Test
    void manglende_id_er_en_feil() {
        Plantet.ventEn(
                hode("PROEVE-01 Samfunnskunnskap har en frist", HJEMMEL),
                Plantet.LINJE_NAVN,
                "PROEVE-01 Samfunnskunnskap har en frist",
                "Regelen mangler id");
    }

    @Test
    void manglende_hjemmel_er_en_feil() {
        Plantet.ventEn(
                hode("PROEVE-01 Samfunnskunnskap har en frist", "@regelId(\"PROEVE-01\")"),
                Plantet.LINJE_NAVN,
                "PROEVE-01",
                "Regelen mangler hjemmel");
    }

    @Test
    void et_feilstavet_merke_er_en_feil_med_forslag() {
        assertThat(Plantet.feil(hode(
                        "PROEVE-01 Samfunnskunnskap har en frist",
                        "@regelId(\"PROEVE-01\") @hjemel(\"integreringsloven § 33\")")))
                .extracting(Regelfeil::melding)
                .satisfiesExactly(
                        m -> assertThat(m).isEqualTo("Merket @hjemel er ukjent. Mente du «hjemmel»?"),
                        m -> assertThat(m).startsWith("Regelen mangler hjemmel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROEVE-02 Samfunnskunnskap har en frist",
                "PROEVE-01: Samfunnskunnskap har en frist",
                "PROEVE-01",
                "PROEVE-01 ",
                "PROEVE-01 frist",
                "PROEVE-01 samfunnskunnskap har en frist",
                "PROEVE-01 Samfunnskunnskap har en frist.",
                "Samfunnskunnskap har en frist",
            })
    void navnet_er_id_mellomrom_og_en_setning(String navn) {
        Plantet.ventEn(
                hode(navn, "@regelId(\"PROEVE-01\") " + HJEMMEL),
                Plantet.LINJE_NAVN,
                "PROEVE-01",
                "skal være id-en, mellomrom og en setning");
    }

    @Test
    void id_en_har_en_form_forklaringen_finner_igjen() {
        Plantet.ventEn(
                hode("PROEVE-01 Samfunnskunnskap har en frist", "@regelId( \"PROEVE-01\" ) " + HJEMMEL),
                Plantet.LINJE_NAVN,
                "PROEVE-01",
                "Id-en «PROEVE-01» har feil form");
    }

    @Test
    void samme_id_i_to_regler_er_en_feil() {
        String to = Plantet.vilkaar("om.lukket") + "\n"
                + Plantet.NAVN.replace("har en frist", "har to frister")
                + "when\n    $s : Start( !om.lukket )\nthen\n    " + Plantet.THEN + "\nend\n";
        Plantet.ventEn(to, 16, "PROEVE-01", "er alt brukt i " + Plantet.FIL + ":8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    integreringsloven 33                              → er ikke en hjemmel
                    Integreringsloven § 33                            → er ikke en hjemmel
                    integreringsloven § 33|kilde 003                  → Alternativer skilles med « | »
                    kilde 009                                         → er ikke en hjemmel
                    integreringsloven § 333                           → «integreringsloven § 333» har aldri vært i kraft
                    kilde 004 | integreringsloven § 18 x              → Mente du «integreringsloven § 18
                    integreringslovn § 33                             → er ikke en hjemmel
                    """)
    void en_hjemmel_har_kjent_form_og_en_paragraf_som_finnes(String hjemmel, String melding) {
        Plantet.ventEn(
                hode(
                        "PROEVE-01 Samfunnskunnskap har en frist",
                        "@regelId(\"PROEVE-01\") @hjemmel(\"" + hjemmel + "\")"),
                Plantet.LINJE_NAVN,
                "PROEVE-01",
                melding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop",
                "lock-on-active true",
                "agenda-group \"frist\"",
                "ruleflow-group \"frist\"",
                "activation-group \"frist\"",
                "enabled false",
                "dialect \"mvel\"",
                "date-effective \"01-jan-2021\"",
                "duration 100",
            })
    void egenskaper_er_ikke_lov(String egenskap) {
        Plantet.ventEn(
                Plantet.navn(Plantet.NAVN + "    " + egenskap + "\n"),
                Plantet.LINJE_NAVN + 2,
                "PROEVE-01",
                "«" + egenskap.split(" ", -1)[0] + "» er ikke lov");
    }

    @Test
    void arv_er_ikke_lov() {
        Plantet.ventEn(Plantet.navn("""
                        rule "PROEVE-01 Samfunnskunnskap har en frist" extends "PROEVE-00 En annen"
                            @regelId("PROEVE-01") @hjemmel("kilde 003")
                        """), Plantet.LINJE_NAVN, "PROEVE-01", "«extends» er ikke lov");
    }

    @Test
    void et_merke_to_ganger_er_en_feil() {
        Plantet.ventEn(
                hode(
                        "PROEVE-01 Samfunnskunnskap har en frist",
                        "@regelId(\"PROEVE-01\") @hjemmel(\"kilde 003\") @hjemmel(\"kilde 004\")"),
                Plantet.LINJE_NAVN,
                "PROEVE-01",
                "Merket @hjemmel står to ganger");
    }
}
