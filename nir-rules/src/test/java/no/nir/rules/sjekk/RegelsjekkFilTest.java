package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegelsjekkFilTest {

    private static final String REGEL = Plantet.vilkaar(Plantet.VILKAAR);

    @Test
    void filen_testene_planter_feil_i_har_ingen_selv() {
        assertThat(Plantet.feil(REGEL)).isEmpty();
    }

    @Test
    void ingen_filer_er_en_feil() {
        assertThat(Plantet.feil(Map.of()))
                .extracting(Regelfeil::somLinje)
                .containsExactly("Det er ingen regelfiler å sjekke. Oppgi minst én .drl-fil.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule", "  rule \"PROEVE-01 Innrykket\" when then end"})
    void en_fil_uten_regler_først_på_linjen_er_en_feil(String resten) {
        assertThat(Plantet.feil(Plantet.HODE + resten)).isNotEmpty();
    }

    @Test
    void en_fil_uten_regler_er_en_feil() {
        Plantet.ventEn(Plantet.HODE, 1, "", "Filen har ingen regler");
    }

    @Test
    void en_innrykket_regel_er_en_feil() {
        String to = REGEL + "\n  " + REGEL.substring(Plantet.HODE.length()).replace("PROEVE-01", "PROEVE-02");
        Plantet.ventEn(to, 16, "PROEVE-02", "«rule» skal stå først på linjen");
    }

    @Test
    void en_tom_fil_er_en_feil() {
        assertThat(Plantet.feil(""))
                .extracting(Regelfeil::melding)
                .anyMatch(m -> m.startsWith("Filen har ingen regler"));
    }

    @Test
    void bom_er_en_feil_og_resten_blir_likevel_lest() {
        assertThat(Plantet.feil("\uFEFF" + Plantet.vilkaar("alder > 7")))
                .extracting(Regelfeil::somLinje)
                .satisfiesExactly(
                        m -> assertThat(m).startsWith(Plantet.FIL + ":1: Filen begynner med et usynlig tegn (BOM)"),
                        m -> assertThat(m).startsWith(Plantet.FIL + ":11: PROEVE-01: Tallet 7"));
    }

    @Test
    void noe_annet_enn_utf_8_er_en_feil_på_linjen_der_det_står() {
        byte[] latin1 = REGEL.replace("en regel til", "én regel til")
                .replace("Prøve", "Proeve")
                .replace("package", "// to\npackage")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Plantet.feil(Map.of(Plantet.FIL, latin1)))
                .extracting(Regelfeil::somLinje)
                .containsExactly(Plantet.FIL + ":1: Filen er ikke i UTF-8. Lagre den som UTF-8 uten BOM.");
        byte[] senere = (Plantet.HODE + "// bl\0").getBytes(StandardCharsets.UTF_8);
        senere[senere.length - 1] = (byte) 0xE5;
        assertThat(Plantet.feil(Map.of(Plantet.FIL, senere)))
                .extracting(Regelfeil::linje)
                .containsExactly(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/nir/rules/frist/ordinaer.drl", "no/nir/rules/frist/start/start.drl", "ordinaer.drl"})
    void pakken_er_mappen_filen_ligger_i(String sti) {
        assertThat(Plantet.feil(Map.of(sti, REGEL.getBytes(StandardCharsets.UTF_8))))
                .extracting(Regelfeil::somLinje)
                .containsExactly(sti + ":2: Pakken er «no.nir.rules.frist.ordinaer», men filen er ikke"
                        + " no/nir/rules/frist/ordinaer/ordinaer.drl. Rett pakken, mappen eller filnavnet.");
    }

    @Test
    void mappen_kan_ligge_hvor_som_helst() {
        assertThat(Plantet.feil(Map.of(
                        "C:\\regler\\" + Plantet.FIL.replace('/', '\\'), REGEL.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void filen_begynner_med_en_kommentar() {
        Plantet.ventEn(REGEL.substring(REGEL.indexOf("package")), 1, "", "Filen skal begynne med en kommentar");
    }

    @Test
    void filen_er_ikke_lengre_enn_150_linjer() {
        int linjer = (int) REGEL.lines().count();
        assertThat(Plantet.feil(REGEL + "\n".repeat(150 - linjer))).isEmpty();
        Plantet.ventEn(REGEL + "\n".repeat(151 - linjer), 151, "", "Filen har 151 linjer, og skal ha høyst 150");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    function int f(int a) { return a; }                  → «function» er ikke lov
                    global java.util.List liste                          → «global» er ikke lov
                    declare Frist maaneder : int end                     → «declare» er ikke lov
                    declare enum Grad LAV(1); end                        → «declare enum» er ikke lov
                    declare window V Start() over window:length(1) from entry-point E end → «declare window» er ikke lov
                    query "alle" Start() end                             → «query» er ikke lov
                    import function java.lang.Math.max                   → «import function» er ikke lov
                    import static java.lang.Math.max                     → «import function» er ikke lov
                    import accumulate no.nir.Sum sum                     → «import accumulate» er ikke lov
                    import no.nir.core.kode.Ordnig                       → finnes ikke. Mente du «no.nir.core.kode.Ordning»?
                    import no.nir.core.koder.*                           → finnes ikke
                    dialect "java"                                       → «dialect» øverst i filen er ikke lov
                    """)
    void filen_har_bare_importer_og_regler(String linje, String melding) {
        Plantet.ventEn(REGEL.replace("import no.nir.core.kode.Lov\n", linje + "\n"), 4, "", melding);
    }

    @Test
    void det_som_står_etter_en_regel_er_heller_ikke_lov() {
        assertThat(Plantet.feil(REGEL + "\nimport no.nir.core.kode.Kategori\nglobal java.util.List liste\n"))
                .extracting(Regelfeil::somLinje)
                .satisfiesExactly(
                        m -> assertThat(m).startsWith(Plantet.FIL + ":16: «import» skal stå øverst"),
                        m -> assertThat(m).startsWith(Plantet.FIL + ":17: «global» er ikke lov"));
    }

    @Test
    void skrivefeil_blir_fortalt_med_linje_og_skjuler_ikke_feil_i_andre_regler() {
        String regel = REGEL.substring(Plantet.HODE.length());
        String drl = Plantet.HODE
                + regel.replace("om.ordning ==", "om.ordning == ,")
                + regel.replace("end\n", "")
                + regel.replace("PROEVE-01", "PROEVE-03").replace("33", "333");
        assertThat(Plantet.feil(drl))
                .extracting(Regelfeil::somLinje)
                .satisfiesExactly(
                        m -> assertThat(m).startsWith(Plantet.FIL + ":11: «,» på plass"),
                        m -> assertThat(m).startsWith(Plantet.FIL + ":21: Regelen slutter for tidlig"),
                        m -> assertThat(m).startsWith(Plantet.FIL + ":21: PROEVE-03: «integreringsloven § 333»"))
                .noneMatch(m -> m.contains("null Package"));
    }

    @Test
    void skrivefeil_i_hodet_blir_fortalt_alene() {
        Plantet.ventEn(REGEL.replace("import no.nir.core.kode.Lov", "imprt no.nir.core.kode.Lov"), 4, "", "«imprt»");
    }

    @Test
    void alle_feil_i_alle_filer_blir_fortalt_på_én_gang() {
        String mange = Plantet.HODE + """
                rule "PROEVE-01 Samfunnskunnskap har en frist"
                    @regelId("PROEVE-01") @hjemmel("integreringsloven § 333")
                    salience 10
                when
                    $s : Start( om.tilbudtStart > dato, alder > 7, om.fritat )
                then
                    insert(Varighet.av($s, $s.tall("samfunnskunskap.frist")));
                    delete($s);
                end
                """;
        assertThat(Plantet.feil(mange)).extracting(Regelfeil::linje).containsExactly(8, 10, 12, 12, 12, 14, 15, 15);
    }
}
