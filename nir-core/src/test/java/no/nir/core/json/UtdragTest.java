package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hva en melding kan gjenta av det som sto i dokumentet. */
class UtdragTest {

    private static final String SKJULT = "en tekst som ikke gjengis";

    @ParameterizedTest
    @CsvSource({
        "2024-02-30, true",
        "T12:00Z, true",
        "T12, true",
        "1E5e, true",
        "-, true",
        "2024-02-30 a, false",
        "Å1, false",
        "FOO, true",
        "C2, true",
        "A_1.B:2+3-4, true",
        "ÅÅ, false",
        "A B, false",
        "Kari, false",
        "kari, false",
        "true, true",
        "false, true",
        "falsk, false",
    })
    void bare_tekst_uten_bokstaver_og_det_som_ser_ut_som_en_kode_gjentas(String tekst, boolean gjentas) {
        assertThat(Utdrag.av(tekst(tekst), false)).isEqualTo(gjentas ? "teksten «" + tekst + "»" : SKJULT);
        assertThat(Utdrag.av(tekst(tekst), true)).isEqualTo(SKJULT);
    }

    @Test
    void et_ord_som_ligger_nær_en_kode_gjentas_om_det_ikke_er_personlig() {
        assertThat(Utdrag.ordet(tekst("ingen"), false)).isEqualTo("teksten «ingen»");
        assertThat(Utdrag.ordet(tekst("ingen"), true)).isEqualTo(SKJULT);
        assertThat(Utdrag.ordet(tekst("ingen 123456"), false)).isEqualTo(SKJULT);
    }

    @ParameterizedTest
    @CsvSource({
        "v9, ' «v9»'",
        "9, ' «9»'",
        "sak-2024.1_a:b, ' «sak-2024.1_a:b»'",
        "kari, ''",
        "kari 9, ''",
        "Å9, ''",
        "v123456, ''"
    })
    void en_id_gjentas_når_den_har_et_siffer_og_verken_kan_være_et_nummer_eller_et_navn(String id, String vist) {
        assertThat(Utdrag.id(id)).isEqualTo(vist);
    }

    @ParameterizedTest
    @CsvSource({"12345, true", "123456, false", "1234567, false", "12345.678, true", "12345.6789, false"})
    void et_tall_gjentas_når_det_har_færre_enn_seks_sifre_på_rad_og_færre_enn_ni_i_alt(String tall, boolean gjentas) {
        assertThat(Utdrag.av(new Jsonverdi.Tall(tall, 0), false))
                .isEqualTo(gjentas ? "tallet " + tall : "et tall som ikke gjengis");
        assertThat(Utdrag.av(new Jsonverdi.Tall(tall, 0), true)).isEqualTo("et tall som ikke gjengis");
    }

    @Test
    void det_som_verken_er_tekst_eller_tall_nevnes_med_slaget() {
        assertThat(Utdrag.av(new Jsonverdi.Sannhetsverdi(true, 0), false)).isEqualTo("true");
        assertThat(Utdrag.av(new Jsonverdi.Sannhetsverdi(false, 0), false)).isEqualTo("false");
        assertThat(Utdrag.av(new Jsonverdi.Liste(List.of(), 0), false)).isEqualTo("en liste");
        assertThat(Utdrag.av(new Jsonverdi.Objekt(0), false)).isEqualTo("et objekt");
        assertThat(Utdrag.av(new Jsonverdi.Null(0), false)).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"39, false", "40, false", "41, true"})
    void en_tekst_på_over_førti_tegn_skjules(int tegn, boolean skjules) {
        assertThat(Utdrag.skjules("x".repeat(tegn))).isEqualTo(skjules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456", "123 456", "1 2 3 4 5 6", "12\t3456", "a123456b", "12345-1234", "1-2-3-4-5-6-7-8-9"})
    void sifre_skilt_med_mellomrom_regnes_som_på_rad_og_andre_tegn_bryter_rekken(String tekst) {
        assertThat(Utdrag.skjules(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "12345-123", "12 345", "1-2-3-4-5-6-7-8", ""})
    void fem_sifre_på_rad_og_åtte_i_alt_kan_gjentas(String tekst) {
        assertThat(Utdrag.skjules(tekst)).isFalse();
    }

    @Test
    void usynlige_tegn_og_styretegn_vises_med_tall_og_resten_som_det_er() {
        assertThat(Utdrag.ordet(tekst("IN\u202EGE\u200BN\u0007"), false))
                .isEqualTo("teksten «IN\\u202EGE\\u200BN\\u0007»");
        assertThat(Utdrag.ordet(tekst("a\uD83D\uDE00b"), false)).isEqualTo("teksten «a\\uD83D\\uDE00b»");
    }

    @ParameterizedTest
    @CsvSource({"dato, dato", "170590 12345, ?", "'a\u200Bb', ?", "'a\u0007', ?"})
    void et_feltnavn_som_kan_være_personlig_eller_har_usynlige_tegn_er_et_spørsmålstegn(String navn, String ventet) {
        assertThat(Utdrag.feltnavn(navn)).isEqualTo(ventet);
    }

    private static Jsonverdi.Tekst tekst(String verdi) {
        return new Jsonverdi.Tekst(verdi, 0);
    }
}
