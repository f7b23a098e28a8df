package no.nir.innebygd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KlassestiTest {

    private static final List<String> ALLTID_MED = List.of("fastcsv-", "jackson-core-", "jspecify-");
    private static final int MOTOREN = 13;
    private static final String LOGGER = "slf4j-api-";

    private final List<String> jarer = jarer();

    @Test
    void ingen_drl_kompilator_er_med() {
        assertThat(jarer)
                .noneMatch(jar -> jar.matches(
                        "(ecj|drools-ecj|antlr|antlr4|drools-drl|drools-mvel|mvel|xstream|drools-io|javaparser|drools-model-codegen"
                                + "|kie-util-xml|kie-util-maven|commons-codec|jackson-databind).*"));
    }

    @Test
    void motoren_er_hoeyst_tretten_jarer_og_en_logger() {
        assertThat(jarer).anyMatch(jar -> jar.startsWith("drools-model-compiler-"));
        List<String> motor = jarer.stream()
                .filter(jar -> ALLTID_MED.stream().noneMatch(jar::startsWith))
                .filter(jar -> !jar.startsWith(LOGGER))
                .toList();
        assertThat(motor).hasSizeLessThanOrEqualTo(MOTOREN).allMatch(jar -> jar.matches("(drools|kie)-.*"));
    }

    private static List<String> jarer() {
        try {
            return Klassesti.avMaven().fremmede();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
