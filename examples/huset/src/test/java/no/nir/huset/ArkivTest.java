package no.nir.huset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AppCDS-arkivet bygget lager ved siden av {@code nir.jar}. */
class ArkivTest {

    private static final String FRA_ARKIVET = "source: shared objects file (top)";

    @Test
    void java_henter_klassene_i_nir_fra_arkivet(@TempDir Path mappe) throws IOException, InterruptedException {
        Path logg = mappe.resolve("klasser.txt");
        Process nir = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SharedArchiveFile=" + Huset.nirJar().resolveSibling("nir.jsa"),
                        "-Xlog:class+load:file=" + logg,
                        "-jar",
                        Huset.nirJar().toString(),
                        "demo")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(nir.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(nir.exitValue()).isZero();
        List<String> klasser = Files.readAllLines(logg, StandardCharsets.UTF_8).stream()
                .filter(linje -> linje.contains(" no.nir."))
                .toList();
        assertThat(klasser).hasSizeGreaterThan(500);
        long hentet =
                klasser.stream().filter(linje -> linje.contains(FRA_ARKIVET)).count();
        assertThat(hentet).isGreaterThan(klasser.size() * 9L / 10);
    }
}
