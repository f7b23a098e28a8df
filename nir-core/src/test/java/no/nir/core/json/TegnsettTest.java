package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TegnsettTest {

    private static final String SAK = Lesing.sak("\"spor\":2");

    @Test
    void byteOrderMarkForUtf8Utelates() {
        assertThat(Lesing.feilI("\uFEFF" + SAK)).isEmpty();
        assertThat(Lesing.JSON.lesSak("\uFEFF" + SAK)).isEqualTo(Lesing.JSON.lesSak(SAK));
    }

    @Test
    void byteOrderMarkForskyverIkkeLinjeOgKolonne() {
        for (String start : List.of("", "\uFEFF")) {
            Inndatafeil feil =
                    Lesing.feilI(start + "{\n \"sakId\":7,\n \"person\":x}").get(0);
            assertThat(feil).returns(2, Inndatafeil::linje).returns(10, Inndatafeil::kolonne);
            assertThat(Lesing.feilI(start + "{\n \"sakId\":7,\n \"person\":x}")
                            .get(1)
                            .linje())
                    .isEqualTo(3);
        }
    }

    @Test
    void toByteOrderMarkErEnForMye() {
        assertThat(Lesing.pekereI("\uFEFF\uFEFF" + SAK)).containsExactly("");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void andreUnicodeformerAvvises(String tegnsett) {
        List<Inndatafeil> feil = Lesing.feilI(SAK.getBytes(Charset.forName(tegnsett)));
        assertThat(feil).singleElement().returns("", Inndatafeil::peker);
        assertThat(feil.get(0).melding()).contains("UTF-8");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"C080", "EDA080", "E6", "FF", "F8888080", "F4908080", "C0AF", "E080AF", "C3"})
    void ugyldigUtf8AvvisesMedBytensPlass(String heks) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ut.writeBytes("{\n\"sakId\":\"å".getBytes(StandardCharsets.UTF_8));
        ut.writeBytes(HexFormat.of().parseHex(heks));
        ut.writeBytes("\",\"person\":{\"foedselsdato\":\"1990-01-01\"}}".getBytes(StandardCharsets.UTF_8));

        assertThat(Lesing.feilI(ut.toByteArray()))
                .containsExactly(new Inndatafeil("", "Ugyldig UTF-8 i byte 13 (den første er 0).", 2, 11));
    }

    @Test
    void avkuttetTegnTilSluttAvvises() {
        byte[] utf8 = (SAK + "æ").getBytes(StandardCharsets.UTF_8);
        assertThat(Lesing.feilI(java.util.Arrays.copyOf(utf8, utf8.length - 1))
                        .get(0)
                        .melding())
                .contains("byte " + (utf8.length - 2));
    }

    @Test
    void kolonnenTellerTegnOgIkkeByte() {
        assertThat(Lesing.feilI("{\"😀å\":1,\"sakId\":7}"))
                .anySatisfy(feil ->
                        assertThat(feil).returns("/sakId", Inndatafeil::peker).returns(17, Inndatafeil::kolonne));
    }

    @Test
    void norskeBokstaverOgAndreSkrifterBevares() {
        String navn = "Åse Ørjasæter-Жанна 王 محمد 😀";
        String json = "{\"sakId\":\"s\",\"person\":{\"foedselsdato\":\"1990-05-17\",\"fornavn\":\"" + navn + "\"}}";
        assertThat(Lesing.JSON.lesSak(json).person().fornavn()).isEqualTo(navn);
        assertThat(Lesing.JSON.skrivSak(Lesing.JSON.lesSak(json))).contains("\"" + navn + "\"");
    }
}
