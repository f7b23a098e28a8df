package no.nir.innebygd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KlassestiTest {

    private final List<String> jarer = jarer();

    @Test
    void ingen_drl_kompilator_er_med() {
        assertThat(jarer)
                .noneMatch(jar -> jar.matches(
                        "(ecj|drools-ecj|antlr|antlr4|drools-drl|drools-mvel|mvel|xstream|drools-io|javaparser|drools-model-codegen"
                                + "|kie-util-xml|kie-util-maven|commons-codec|jackson-databind).*"));
    }

    /** De ferdigbygde reglene bruker tre av jarene til Drools; motoren deres er ikke med. README nevner de samme. */
    @Test
    void det_er_tre_jarer_fra_drools_en_logger_og_tre_til() {
        assertThat(jarer.stream().map(jar -> jar.replaceFirst("-[0-9.]+\\.jar$", "")))
                .containsExactlyInAnyOrder(
                        "drools-canonical-model",
                        "drools-model-compiler",
                        "drools-util",
                        "slf4j-api",
                        "jackson-core",
                        "fastcsv",
                        "jspecify");
    }

    private static List<String> jarer() {
        try {
            return Klassesti.avMaven().fremmede();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
