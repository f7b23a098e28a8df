package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import no.nir.core.kode.Ordning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    @Test
    void hvert_felt_kan_følges_av_et_annet() {
        JsonWriter ut = new JsonWriter();
        ut.objekt()
                .felt("dato", LocalDate.of(2021, 6, 3))
                .felt("uten", (LocalDate) null)
                .felt("maaned", YearMonth.of(2021, 6))
                .felt("kode", Ordning.SAMFUNNSKUNNSKAP)
                .felt("valgt", "x", ut::verdi)
                .felt("valgfri", (String) null, ut::verdi)
                .tekster("tekster", Arrays.asList("a", null, "b"))
                .koder("koder", List.of(Ordning.NORSK_PLIKT, Ordning.SAMFUNNSKUNNSKAP))
                .felt("sist", true)
                .slutt();
        assertThat(ut.tekst())
                .isEqualTo(
                        "{\"dato\":\"2021-06-03\",\"uten\":null,\"maaned\":\"2021-06\","
                                + "\"kode\":\"SAMFUNNSKUNNSKAP\",\"valgt\":\"x\",\"valgfri\":null,"
                                + "\"tekster\":[\"a\",null,\"b\"],\"koder\":[\"NORSK_PLIKT\",\"SAMFUNNSKUNNSKAP\"],\"sist\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -0001-02-03",
        "0, 0000-02-03",
        "1, 0001-02-03",
        "2021, 2021-02-03",
        "9999, 9999-02-03",
        "10000, +10000-02-03",
    })
    void en_dato_skrives_som_i_ISO_8601_også_utenfor_fire_sifre(int aar, String ventet) {
        assertThat(new JsonWriter()
                        .objekt()
                        .felt("d", LocalDate.of(aar, 2, 3))
                        .felt("e", 1L)
                        .slutt()
                        .tekst())
                .isEqualTo("{\"d\":\"" + ventet + "\",\"e\":1}");
    }

    @Test
    void en_måned_skrives_uten_dag() {
        Utf8Buffer ut = new Utf8Buffer();
        ut.dato(2021, 6, 0);
        ut.dato(2021, 6, 1);
        assertThat(ut.somTekst()).isEqualTo("\"2021-06\"\"2021-06-01\"");
    }

    /** De siste og første tegnene som tar én, to, tre og fire byte. */
    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"7F", "80", "7FF", "800", "FFFF", "10000", "1F600", "3FFFF", "40000", "10FFFF"})
    void tegn_av_alle_lengder_blir_samme_utf8_som_i_java(String kode) throws IOException {
        String tekst = "a" + Character.toString(Integer.parseInt(kode, 16)) + "b";
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        new JsonWriter().verdi(tekst).skrivTil(ut);
        assertThat(ut.toByteArray()).isEqualTo(("\"" + tekst + "\"").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, \\u0000",
        "0008, \\u0008",
        "0009, \\t",
        "000A, \\n",
        "001F, \\u001f",
        "0020, ' '",
        "0022, \\\"",
        "005C, \\\\",
        "D800, \\ud800",
        "DFFF, \\udfff",
    })
    void tegn_som_ikke_kan_stå_i_json_skrives_om(String kode, String ventet) {
        assertThat(new JsonWriter()
                        .verdi("a" + (char) Integer.parseInt(kode, 16) + "b")
                        .tekst())
                .isEqualTo("\"a" + ventet + "b\"");
    }

    /** Bufferen har 4096 plasser først: det som skrives sist, faller på hver side av slutten. */
    @Test
    void det_som_skrives_kan_bli_lengre_enn_bufferen_uansett_hva_som_fyller_den() {
        for (int fyll = 4080; fyll <= 4097; fyll++) {
            String x = "x".repeat(fyll);
            assertThat(etter(x, ut -> ut.tegn('}'))).isEqualTo(x + "}");
            assertThat(etter(x, ut -> ut.ascii("1234567890"))).isEqualTo(x + "1234567890");
            assertThat(etter(x, ut -> ut.dato(2021, 6, 3))).isEqualTo(x + "\"2021-06-03\"");
            assertThat(etter(x, ut -> ut.tekst("a\u0001"))).isEqualTo(x + "\"a\\u0001\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {682, 683, 1365, 4096, 20_000})
    void en_tekst_der_alle_tegn_skrives_om_får_plass(int tegn) {
        assertThat(new JsonWriter().verdi("\u0001".repeat(tegn)).tekst())
                .isEqualTo("\"" + "\\u0001".repeat(tegn) + "\"");
    }

    private static String etter(String fyll, Consumer<Utf8Buffer> skriv) {
        Utf8Buffer ut = new Utf8Buffer();
        ut.ascii(fyll);
        skriv.accept(ut);
        return ut.somTekst();
    }
}
