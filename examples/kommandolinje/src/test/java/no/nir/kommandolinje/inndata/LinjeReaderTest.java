package no.nir.kommandolinje.inndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinjeReaderTest {

    @Test
    void linjene_deles_ved_linjeskift_og_den_siste_trenger_ikke_noe() throws IOException {
        assertThat(linjer("a\nb\r\n\nc", 100)).containsExactly("a", "b\r", "", "c");
        assertThat(linjer("a\n", 100)).containsExactly("a");
        assertThat(linjer("", 100)).isEmpty();
        assertThat(linjer("\n", 100)).containsExactly("");
    }

    @Test
    void en_for_lang_linje_kuttes_en_byte_over_grensen_og_den_neste_er_hel() throws IOException {
        assertThat(linjer("12345\n123456\nabc\n1234567890\nd", 5))
                .containsExactly("12345", "123456", "abc", "123456", "d");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 131_072, 200_000})
    void linjer_som_gaar_over_flere_bufre_er_hele(int lengde) throws IOException {
        String lang = "æ".repeat(lengde / 2);
        assertThat(linjer(lang + "\n" + lang + "x", 1_000_000)).containsExactly(lang, lang + "x");
    }

    @Test
    void en_stroem_som_gir_en_byte_om_gangen_leses_likt() throws IOException {
        InputStream treg = new InputStream() {
            private final byte[] tekst = "ab\ncd".getBytes(StandardCharsets.UTF_8);
            private int neste;

            @Override
            public int read() {
                return neste < tekst.length ? tekst[neste++] : -1;
            }

            @Override
            public int read(byte[] inn, int fra, int antall) {
                int tegn = read();
                if (tegn < 0) {
                    return -1;
                }
                inn[fra] = (byte) tegn;
                return 1;
            }
        };
        assertThat(linjer(new LinjeReader(treg, 10, 0))).containsExactly("ab", "cd");
    }

    @Test
    void linjene_nummereres_fra_en() throws IOException {
        LinjeReader linjer = new LinjeReader(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)), 10, 0);
        linjer.neste();
        assertThat(linjer.nummer()).isEqualTo(1);
        linjer.neste();
        assertThat(linjer.nummer()).isEqualTo(2);
    }

    private static List<String> linjer(String tekst, int grense) throws IOException {
        return linjer(new LinjeReader(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), grense, 0));
    }

    private static List<String> linjer(LinjeReader reader) throws IOException {
        List<String> linjer = new ArrayList<>();
        for (byte[] linje = reader.neste(); linje != null; linje = reader.neste()) {
            linjer.add(new String(linje, StandardCharsets.UTF_8));
        }
        return linjer;
    }
}
