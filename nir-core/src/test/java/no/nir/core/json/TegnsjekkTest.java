package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TegnsjekkTest {

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "0000, true",
        "001F, true",
        "0020, false",
        "007E, false",
        "007F, true",
        "0080, true",
        "009F, true",
        "00A0, false",
    })
    void styretegn_er_C0_DEL_og_C1(String kode, boolean ventet) {
        assertThat(Tegnsjekk.erStyretegn(tegn(kode))).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "200A, false",
        "200B, true",
        "200F, true",
        "2010, false",
        "2029, false",
        "202A, true",
        "202E, true",
        "202F, false",
        "205F, false",
        "2060, true",
        "2069, true",
        "206A, false",
        "FEFE, false",
        "FEFF, true",
        "FF00, false",
    })
    void usynlige_tegn_er_uten_bredde_eller_snur_leseretningen(String kode, boolean ventet) {
        assertThat(Tegnsjekk.erUsynlig(tegn(kode))).isEqualTo(ventet);
        assertThat(Tegnsjekk.usynligI("a" + tegn(kode))).isEqualTo(ventet ? "U+" + kode : null);
    }

    @Test
    void tabulator_og_linjeskift_kan_bare_stå_i_fri_tekst() {
        assertThat(Tegnsjekk.feilI("a\tb\nc", true)).isNull();
        assertThat(Tegnsjekk.feilI("a\tb", false)).isEqualTo("styretegnet U+0009");
        assertThat(Tegnsjekk.feilI("a\nb", false)).isEqualTo("styretegnet U+000A");
        assertThat(Tegnsjekk.feilI("a\rb", true)).isEqualTo("styretegnet U+000D");
    }

    @Test
    void en_halv_tegnkode_meldes_og_et_par_er_i_orden() {
        assertThat(Tegnsjekk.feilI("\uD83D\uDE00", false)).isNull();
        assertThat(Tegnsjekk.feilI("a\uD83D", false)).isEqualTo("en halv tegnkode (U+D83D uten make)");
        assertThat(Tegnsjekk.feilI("\uD83Dx", false)).isEqualTo("en halv tegnkode (U+D83D uten make)");
        assertThat(Tegnsjekk.feilI("\uDE00\uD83D", false)).isEqualTo("en halv tegnkode (U+DE00 uten make)");
        assertThat(Tegnsjekk.feilI("\uD83D\uDE00\uDE00", false)).isEqualTo("en halv tegnkode (U+DE00 uten make)");
    }

    private static char tegn(String kode) {
        return (char) Integer.parseInt(kode, 16);
    }
}
