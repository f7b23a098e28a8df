package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formen på filene: en gal fil blir funnet, og meldt med fil og linje. */
class TabellformatTest {

    private static final String FIL = "kodeverk/klageutfall.csv";

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String gyldig() {
        return new String(Testtabeller.bytes(FIL), StandardCharsets.UTF_8);
    }

    private static void ventEnFeil(byte[] innhold, String ventet) {
        assertThat(new Testtabeller().med(FIL, innhold).feil())
                .singleElement()
                .asString()
                .startsWith(FIL + ventet);
    }

    @Test
    void uten_plantet_feil_er_det_ingen_feil() {
        assertThat(new Testtabeller().feil()).isEmpty();
    }

    @Test
    void en_fil_som_mangler_er_en_feil() {
        assertThat(new Testtabeller().uten(FIL).feil()).containsExactly(FIL + ":1: filen mangler");
    }

    @Test
    void en_tom_fil_er_en_feil() {
        ventEnFeil(new byte[0], ":1: filen er tom");
    }

    @Test
    void en_fil_uten_rader_er_en_feil() {
        ventEnFeil(utf8(gyldig().lines().findFirst().orElseThrow() + "\n"), ":1: tabellen har ingen rader");
    }

    @Test
    void bom_er_en_feil() {
        ventEnFeil(utf8("\uFEFF" + gyldig()), ":1: filen begynner med BOM");
    }

    @Test
    void ugyldig_utf8_er_en_feil_paa_linja_der_byten_staar() {
        byte[] bytes = Testtabeller.bytes(FIL);
        int andreLinje = gyldig().indexOf('\n') + 1;
        bytes[andreLinje] = (byte) 0xE6;
        ventEnFeil(bytes, ":2: byten " + andreLinje + " er ikke gyldig UTF-8");
    }

    @Test
    void avkuttet_utf8_paa_slutten_er_en_feil() {
        byte[] bytes = Testtabeller.bytes(FIL);
        byte[] avkuttet = Arrays.copyOf(bytes, bytes.length + 1);
        avkuttet[bytes.length] = (byte) 0xC3;
        ventEnFeil(avkuttet, ":5: byten " + bytes.length + " er ikke gyldig UTF-8");
    }

    @Test
    void windows_linjeskift_er_en_feil_paa_hver_linje() {
        assertThat(new Testtabeller()
                        .endret(FIL, tekst -> tekst.replaceFirst("2026-11-21\n", "2026-11-21\r\n"))
                        .feil())
                .containsExactly(FIL + ":2: linja slutter med CR. Ventet bare LF");
    }

    @Test
    void manglende_siste_linjeskift_er_en_feil() {
        ventEnFeil(utf8(gyldig().stripTrailing()), ":4: siste linje mangler linjeskift");
    }

    @Test
    void siste_linje_uten_linjeskift_blir_lest_likevel() {
        assertThat(new Testtabeller()
                        .endret(FIL, tekst -> tekst.stripTrailing().replace("Upheld", ""))
                        .feil())
                .containsExactly(FIL + ":4: en mangler", FIL + ":4: siste linje mangler linjeskift");
    }

    @Test
    void en_fil_med_bare_bom_er_en_feil() {
        ventEnFeil(utf8("\uFEFF"), ":1: filen begynner med BOM");
    }

    @Test
    void en_annen_overskrift_er_en_feil() {
        ventEnFeil(utf8(gyldig().replaceFirst("nb;nn", "nn;nb")), ":1: overskriften er «kode;nn;nb;");
    }

    @Test
    void en_tom_linje_er_en_feil() {
        ventEnFeil(utf8(gyldig() + "\n"), ":5: linja er tom");
    }

    @Test
    void en_kommentarlinje_er_en_feil() {
        ventEnFeil(utf8(gyldig() + "# sist endret\n"), ":5: kommentarlinjer er ikke tillatt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Upheld;|Upheld;;|fant 13 felt. Ventet 12",
                "Upheld;|Upheld|fant 11 felt. Ventet 12",
                "Upheld;|\"Upheld;|linja er ikke gyldig CSV",
                "Upheld;|\"Upheld\"x;|linja er ikke gyldig CSV",
                "Upheld;|Upheld ;|en begynner eller slutter med mellomrom",
                "Upheld;|Up\u200Bheld;|linja har et usynlig tegn",
                "Upheld;|Up\u0001held;|linja har et usynlig tegn",
                "Upheld;|Uphelda\u030A;|linja er ikke i NFC",
            })
    @DisplayName("en linje med gal form er en feil")
    void en_linje_med_gal_form_er_en_feil(String gammelt, String nytt, String ventet) {
        assertThat(new Testtabeller().byttet(FIL, 4, gammelt, nytt).feil())
                .singleElement()
                .asString()
                .startsWith(FIL + ":4: " + ventet);
    }

    @Test
    void et_felt_i_anfoerselstegn_kan_ha_semikolon() {
        Katalog katalog =
                new Testtabeller().byttet(FIL, 4, "Upheld", "\"Upheld; kept\"").katalog();

        assertThat(katalog.finn("klageutfall", "OPPRETTHOLDT").orElseThrow().en())
                .isEqualTo("Upheld; kept");
    }

    @Test
    void en_gal_linje_skjuler_ikke_feil_i_resten_av_fila() {
        assertThat(new Testtabeller()
                        .byttet(FIL, 2, "Dismissed", "\"Dismissed")
                        .byttet(FIL, 4, "1900-01-01", "1900-02-30")
                        .feil())
                .extracting(feil -> feil.substring(0, feil.indexOf(' ')))
                .containsExactly(FIL + ":2:", FIL + ":4:");
    }

    @Test
    void alle_feil_i_alle_tabeller_kommer_paa_en_gang_sortert_paa_fil_og_linje() {
        assertThat(new Testtabeller()
                        .uten("tekster/status.csv")
                        .byttet("parametre/timer.csv", 2, "timer;1900", "minutter;1900")
                        .byttet(FIL, 3, "2026-11-21", "i dag")
                        .byttet(FIL, 2, "2026-11-21", "i går")
                        .feil())
                .extracting(feil -> feil.substring(0, feil.indexOf(' ')))
                .containsExactly(FIL + ":2:", FIL + ":3:", "parametre/timer.csv:2:", "tekster/status.csv:1:");
    }
}
