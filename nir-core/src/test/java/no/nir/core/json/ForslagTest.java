package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForslagTest {

    /** Én feil per fire tegn, rundet opp fra tre; aldri flere enn tre. */
    @ParameterizedTest
    @CsvSource({
        "A2, A2, true",
        "A2, A1, false",
        "ABC, ABX, true",
        "ABC, AXX, false",
        "ABCDEF, ABCDXX, false",
        "ABCDEFG, ABCDEXX, true",
        "ABCDEFG, ABCDXXX, false",
        "ABCDEFGHIJK, ABCDEFGHXXX, true",
        "ABCDEFGHIJKLMNO, ABCDEFGHIJKLXXX, true",
        "ABCDEFGHIJKLMNO, ABCDEFGHIJKXXXX, false",
        "BCDEFGH, ABCDEFGH, true",
        "EFGH, ABCDEFGH, false",
        "ABCDEFGH, BCDEFGH, true",
        "ABCDEFGH, ABCDEFG, true",
    })
    void et_ord_ligger_nær_når_få_tegn_er_satt_inn_tatt_bort_eller_byttet(String skrevet, String mulig, boolean naer) {
        assertThat(Forslag.naermest(skrevet, List.of(mulig))).isEqualTo(naer ? mulig : null);
    }

    @ParameterizedTest
    @CsvSource({"helse-attest, HELSE_ATTEST", "' ærlig øst å ', AERLIG_OEST_AA"})
    void store_bokstaver_mellomrom_og_æøå_teller_ikke(String skrevet, String mulig) {
        assertThat(Forslag.naermest(skrevet, List.of("NOE_HELT_ANNET", mulig))).isEqualTo(mulig);
    }

    @Test
    void det_nærmeste_velges_og_det_første_av_to_like_nære() {
        assertThat(Forslag.naermest("NORSKX", List.of("NORSKYZ", "NORSK", "NORSKY")))
                .isEqualTo("NORSK");
    }

    @Test
    void det_som_ikke_kan_gjentas_gir_ikke_noe_forslag() {
        assertThat(Forslag.naermest("KODE_123456", List.of("KODE_123456"))).isNull();
        assertThat(Forslag.setning("KODE_123456", List.of("KODE_123457"))).isEqualTo(" Ventet KODE_123457.");
    }

    @ParameterizedTest
    @CsvSource({"1, ' Ventet K1.'", "2, ' Ventet en av K1, K2.'"})
    void uten_forslag_nevnes_det_som_ventes(int antall, String ventet) {
        assertThat(Forslag.setning("NOE", ord(antall))).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({"19, K19.", "20, K20.", "21, K20 (og 1 til).", "22, K20 (og 2 til)."})
    void tjue_ord_nevnes_og_resten_telles(int antall, String slutt) {
        assertThat(Forslag.setning("NOE", ord(antall)))
                .startsWith(" Ventet en av K1, K2,")
                .endsWith(", " + slutt);
    }

    private static List<String> ord(int antall) {
        return IntStream.rangeClosed(1, antall).mapToObj(i -> "K" + i).toList();
    }
}
