package no.nir.kommandolinje.inndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.core.json.Jsongrenser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DokumentReaderTest {

    @Test
    void hver_linje_er_et_dokument_og_blanke_hoppes_over_men_telles() throws IOException {
        assertThat(dokumenter("\n{\"a\":1}\n \t\r\n{\"b\":2}\r\nfeil\n"))
                .containsExactly("2 {\"a\":1}", "4 {\"b\":2}\r", "5 feil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"a\": 1\n}",
                "{ \"a\": [\n1 ] }\n\n",
                "{\"a\": {\n\"b\": \"}\"\n}\n}",
                "[\n  {\"a\": 1},\n  {\"a\": 2}\n]",
                "{\"a\":\n{\"b\": 1},\n\"c\": 2}",
                "{\"a\":\n{\"b\": 1}\n}",
                "{\"a\": [\n  {\"b\": 1}\n]",
                "{\"a\": {\nxx",
                "\uFEFF{\r\n\"a\": \"\\\"{\"\r\n}"
            })
    void en_aapen_foerste_linje_gjoer_hele_filen_til_ett_dokument(String fil) throws IOException {
        String utenSlutt = fil.endsWith("\n") ? fil.substring(0, fil.length() - 1) : fil;
        assertThat(dokumenter(fil)).containsExactly("1 " + utenSlutt);
        assertThat(dokumenter("\n \n" + fil)).containsExactly("3 " + utenSlutt);
    }

    @Test
    void blanke_linjer_inni_et_dokument_beholdes_saa_linjene_kan_telles() throws IOException {
        assertThat(dokumenter("{\n\n\n\"a\": 1\n\n}\n")).containsExactly("1 {\n\n\n\"a\": 1\n\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": {", "{\"a\": \"uten slutt", "[", "{\"a\": [1,"})
    void foelges_en_avkortet_linje_av_et_helt_objekt_er_det_saker_linje_for_linje(String avkortet) throws IOException {
        assertThat(dokumenter(avkortet + "\n\n{\"b\": \"{\"} \r\n{\"c\": 3}"))
                .containsExactly("1 " + avkortet, "3 {\"b\": \"{\"} \r", "4 {\"c\": 3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tull", "{\"a\": 1}}", "}", "\"tekst", "{\"a\": 1} {\"b\": 2}"})
    void en_foerste_linje_som_ikke_er_aapen_staar_for_seg(String foerste) throws IOException {
        assertThat(dokumenter(foerste + "\n\"a\": 1\n")).containsExactly("1 " + foerste, "2 \"a\": 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"b\": {", "xx", "[]", "  {\"b\": 2}", "}", "}}", "}}}"})
    void to_gale_linjer_foerst_skjuler_ikke_de_gode_etter_dem(String andre) throws IOException {
        assertThat(dokumenter("{\"a\": {\n" + andre + "\n\n{\"c\": 3}\n{\"d\": 4}\n"))
                .containsExactly("1 {\"a\": {", "2 " + andre, "4 {\"c\": 3}", "5 {\"d\": 4}");
    }

    @Test
    void en_avkortet_linje_foran_flere_saker_enn_det_er_plass_til_i_ett_dokument_avvises_alene() throws IOException {
        String sak = "{\"fyll\": \"" + "x".repeat(1_000) + "\"}";
        int antall = Jsongrenser.DOKUMENT / 1_000 + 10;
        DokumentReader reader = reader("{\"a\": {\n" + (sak + "\n").repeat(antall));

        int lest = 0;
        for (Dokument d = reader.neste(); d != null; d = reader.neste()) {
            lest++;
            assertThat(d.linje()).isEqualTo(lest);
        }
        assertThat(lest).isEqualTo(antall + 1);
    }

    @Test
    void bare_den_foerste_linjen_kan_begynne_et_dokument_over_flere() throws IOException {
        assertThat(dokumenter("{\"a\": 1}\n{\n\"b\": 2\n}"))
                .containsExactly("1 {\"a\": 1}", "2 {", "3 \"b\": 2", "4 }");
    }

    @Test
    void en_aapen_linje_alene_er_et_dokument() throws IOException {
        assertThat(dokumenter("{\"a\":")).containsExactly("1 {\"a\":");
        assertThat(dokumenter("")).isEmpty();
    }

    @Test
    void av_et_for_stort_dokument_leses_saa_mye_at_det_vises() throws IOException {
        String fyll = "\"x\",\n".repeat(Jsongrenser.DOKUMENT / 5 + 10);
        DokumentReader reader = reader("[\n" + fyll + "]");
        Dokument dokument = Objects.requireNonNull(reader.neste());
        assertThat(dokument.utf8()).hasSize(Jsongrenser.DOKUMENT + 1);
        assertThat(reader.neste()).isNull();
    }

    private static List<String> dokumenter(String fil) throws IOException {
        DokumentReader reader = reader(fil);
        List<String> dokumenter = new ArrayList<>();
        for (Dokument d = reader.neste(); d != null; d = reader.neste()) {
            dokumenter.add(d.linje() + " " + new String(d.utf8(), StandardCharsets.UTF_8));
        }
        return dokumenter;
    }

    private static DokumentReader reader(String fil) {
        return new DokumentReader(new ByteArrayInputStream(fil.getBytes(StandardCharsets.UTF_8)));
    }
}
