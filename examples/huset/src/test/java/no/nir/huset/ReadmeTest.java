package no.nir.huset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README sier det programmene gjør. */
class ReadmeTest {

    private static final Pattern JAVABLOKK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
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
