package no.nir.huset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Svaret lister hvert tiltak i hver måned det varer, så et lite dokument kan gi et svar som ikke får plass i minnet. */
class ForLiteMinneTest {

    private static final int TILTAK = 2_000;
    private static final int NOE_AVVIST = 3;

    @Test
    void et_svar_som_er_for_stort_for_minnet_er_en_feil_på_sin_linje_og_resten_blir_vurdert(@TempDir Path mappe)
            throws IOException, InterruptedException {
        Path inn = mappe.resolve("saker.jsonl");
        Path ut = mappe.resolve("svar.jsonl");
        Files.writeString(inn, sak("foerst", 1) + "\n" + sak("stor", TILTAK) + "\n" + sak("sist", 1) + "\n");
        Process nir = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-jar",
                        Huset.nirJar().toString(),
                        "vurder",
                        "--per",
                        "2026-01-01",
                        inn.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ut.toFile())
                .start();
        assertThat(nir.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> svar = Files.readAllLines(ut, StandardCharsets.UTF_8);
        assertThat(svar).hasSize(3);
        assertThat(svar.get(0)).startsWith("{\"sakId\":\"foerst\"");
        assertThat(svar.get(1)).startsWith("{\"linje\":2,\"feil\":[").contains("for stort for minnet");
        assertThat(svar.get(2)).startsWith("{\"sakId\":\"sist\"");
        assertThat(nir.exitValue()).isEqualTo(NOE_AVVIST);
    }

    /** En sak med tiltak som varer til den siste dagen nir godtar. */
    private static String sak(String id, int tiltak) {
        return IntStream.range(0, tiltak)
                .mapToObj(
                        i -> "{\"id\":\"t" + i + "\",\"ordning\":\"INTRODUKSJONSPROGRAM\",\"type\":\"NORSKOPPLAERING\","
                                + "\"fom\":\"2021-01-01\",\"tom\":\"2200-12-31\",\"timerPerUke\":1}")
                .collect(Collectors.joining(
                        ",",
                        "{\"sakId\":\"" + id + "\",\"person\":{\"foedselsdato\":\"1990-01-01\"},"
                                + "\"kategorier\":[{\"kategori\":\"RETT_OG_PLIKT_INTRODUKSJONSPROGRAM\","
                                + "\"fom\":\"2021-01-01\"}],\"tiltak\":[",
                        "]}"));
    }
}
