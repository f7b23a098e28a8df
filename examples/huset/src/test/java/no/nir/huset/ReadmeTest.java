package no.nir.huset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README sier det programmene gjør. */
class ReadmeTest {

    private static final Pattern JAVABLOKK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEKSTBLOKK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IKKE_DEMO = Pattern.compile("\\A(Fristvurdering\\{|\\{\"linje\")");
    private static final Pattern REGION = Pattern.compile("// README:start\n(.*?)[ ]*// README:slutt", Pattern.DOTALL);

    @Test
    void de_foerste_linjene_i_README_staar_ordrett_i_det_innebygde_eksempelet() throws IOException {
        Matcher readme = JAVABLOKK.matcher(les(Huset.rot().resolve("README.md")));
        assertThat(readme.find()).isTrue();
        Matcher region = REGION.matcher(eksempelet());
        assertThat(region.find()).isTrue();
        assertThat(readme.group(1)).isEqualTo(region.group(1).stripTrailing().stripIndent() + "\n");
    }

    private static String eksempelet() throws IOException {
        try (Stream<Path> filer = Files.walk(Huset.rot().resolve("examples/innebygd/src/main/java"))) {
            List<Path> medRegion = filer.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> les(f).contains("// README:start"))
                    .toList();
            assertThat(medRegion).hasSize(1);
            return les(medRegion.get(0));
        }
    }

    @Test
    void porten_kjoerer_testkommandoen_i_README() {
        List<String> kommandoer = les(Huset.rot().resolve(".ci/run"))
                .lines()
                .filter(linje -> linje.startsWith("mvn "))
                .toList();
        assertThat(kommandoer).hasSize(1);
        assertThat(les(Huset.rot().resolve("README.md")).lines().map(String::strip))
                .contains(kommandoer.get(0));
    }

    /** Alle utskriftene unntatt den av de fem linjene og av en avvist linje er fra demo. */
    @Test
    void utskriftene_i_README_er_det_demo_skriver(@TempDir Path mappe) throws IOException, InterruptedException {
        Path ut = mappe.resolve("demo.txt");
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Huset.nirJar().toString(),
                        "demo")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ut.toFile())
                .start();
        assertThat(demo.waitFor(5, TimeUnit.MINUTES)).isTrue();
        Set<String> linjer = les(ut).lines().map(String::strip).collect(Collectors.toSet());
        int blokker = 0;
        Matcher blokk = TEKSTBLOKK.matcher(les(Huset.rot().resolve("README.md")));
        while (blokk.find()) {
            if (!IKKE_DEMO.matcher(blokk.group(1)).find()) {
                blokker++;
                assertThat(linjer)
                        .containsAll(blokk.group(1).lines().map(String::strip).toList());
            }
        }
        assertThat(blokker).isGreaterThanOrEqualTo(6);
    }

    @Test
    void README_nevner_ingen_maskinsti() {
        assertThat(les(Huset.rot().resolve("README.md"))).doesNotContainPattern("/(home|root|tmp|work)/[a-z]");
    }

    private static String les(Path fil) {
        try {
            return Files.readString(fil, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
