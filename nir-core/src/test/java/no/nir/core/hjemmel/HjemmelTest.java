package no.nir.core.hjemmel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import no.nir.core.UgyldigVerdiException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HjemmelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "integreringsloven § 33 første ledd; integreringsloven; integreringsloven § 33",
                "integreringsloven § 18 a; integreringsloven; integreringsloven § 18 a",
                "integreringsloven § 14 a tredje ledd; integreringsloven; integreringsloven § 14 a",
                "integreringsloven § 37 d andre ledd; integreringsloven; integreringsloven § 37 d",
                "integreringsforskriften § 43 h; integreringsforskriften; integreringsforskriften § 43 h",
                "integreringsforskriften § 10; integreringsforskriften; integreringsforskriften § 10",
                "integreringsloven § 9 første ledd bokstav a; integreringsloven; integreringsloven § 9",
                "integreringsloven § 8 første ledd tredje punktum; integreringsloven; integreringsloven § 8",
                "introduksjonsloven § 5; introduksjonsloven; introduksjonsloven § 5",
                "utlendingsloven § 28 første ledd bokstav a; utlendingsloven; utlendingsloven § 28",
                "utlendingsloven § 53 første ledd bokstav b nr. 2; utlendingsloven; utlendingsloven § 53",
                "utlendingsforskriften § 8-4; utlendingsforskriften; utlendingsforskriften § 8-4",
                "utlendingsforskriften § 8-4 a andre punktum; utlendingsforskriften; utlendingsforskriften § 8-4 a",
            })
    void en_paragraf_har_lov_og_paragraf_uten_ledd(String tekst, String lov, String paragraf) {
        Hjemmel hjemmel = Hjemmel.av(tekst);
        assertThat(hjemmel.tekst()).isEqualTo(tekst);
        assertThat(hjemmel).hasToString(tekst);
        assertThat(hjemmel.lov()).isEqualTo(lov);
        assertThat(hjemmel.paragrafer()).containsExactly(paragraf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kilde 000", "kilde 003", "kilde 004"})
    void en_kilde_har_ingen_paragraf(String tekst) {
        Hjemmel hjemmel = Hjemmel.av(tekst);
        assertThat(hjemmel).hasToString(tekst);
        assertThat(hjemmel.lov()).isEqualTo("kilde");
        assertThat(hjemmel.paragrafer()).isEmpty();
    }

    @Test
    void flere_paragrafer_føyes_sammen_og_hver_nevnes_én_gang() {
        Hjemmel hjemmel = Hjemmel.av("integreringsloven § 14 a og integreringsforskriften § 76 første ledd,"
                + " jf. integreringsloven § 14 a andre ledd");
        assertThat(hjemmel.lov()).isEqualTo("integreringsloven");
        assertThat(hjemmel.paragrafer()).containsExactly("integreringsloven § 14 a", "integreringsforskriften § 76");
    }

    @Test
    void en_paragraf_kan_føyes_sammen_med_en_kilde() {
        Hjemmel hjemmel = Hjemmel.av("integreringsloven § 14, jf. kilde 004");
        assertThat(hjemmel.lov()).isEqualTo("integreringsloven");
        assertThat(hjemmel.paragrafer()).containsExactly("integreringsloven § 14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "§ 33",
                "33",
                "loven § 33",
                "forskriften § 43 h",
                "Integreringsloven § 33",
                "integreringslov § 33",
                "integreringsloven §33",
                "integreringsloven §§ 33",
                "integreringsloven  § 33",
                "integreringsloven\u00a0§\u00a033",
                "integreringsloven § 0",
                "integreringsloven § 033",
                "integreringsloven § 33a",
                "integreringsloven § 33 A",
                "integreringsloven § 33 ledd",
                "integreringsloven § 33 annet ledd",
                "integreringsloven § 33 1. ledd",
                "integreringsloven § 33 bokstav a første ledd",
                "integreringsloven § 33 første ledd bokstav ab",
                "integreringsloven § 33 ",
                " integreringsloven § 33",
                "integreringsloven § 33\n",
                "integreringsloven § 33 og",
                "integreringsloven § 33 og ",
                "integreringsloven § 33 og § 34",
                "integreringsloven § 33 jf. integreringsloven § 34",
                "integreringsloven § 33, integreringsloven § 34",
                " og integreringsloven § 33",
                "integreringsloven § ٣٣",
                "kilde",
                "kilde 4",
                "kilde 005",
                "kilde 0004",
                "Kilde 004",
                "kilde 004 første ledd",
            })
    void annet_enn_formen_avvises_og_meldingen_viser_hva_som_ventes(String tekst) {
        assertThatThrownBy(() -> Hjemmel.av(tekst))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageStartingWith("«" + tekst + "»")
                .hasMessageContaining("integreringsloven § 33 første ledd")
                .hasMessageContaining("kilde 004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "integreringsloven § 1 og ", "integreringsloven § 1 første ledd", " ", "integreringsloven"})
    void en_lang_ugyldig_tekst_avvises_raskt(String bit) {
        String lang = bit.repeat(50_000) + "!";
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> Hjemmel.av(lang)).isInstanceOf(UgyldigVerdiException.class));
    }
}
