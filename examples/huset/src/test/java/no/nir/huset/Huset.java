package no.nir.huset;

import java.nio.file.Files;
import java.nio.file.Path;

/** Hvor ting står i utsjekken. */
final class Huset {

    private Huset() {}

    /** Roten av utsjekken: mappen med README. */
    static Path rot() {
        Path rot = Path.of(System.getProperty("nir.rot", "../.."));
        if (!Files.exists(rot.resolve("README.md"))) {
            throw new IllegalStateException("Finner ikke README.md i " + rot + ". Kjør testene med Maven fra roten.");
        }
        return rot.toAbsolutePath().normalize();
    }

    /** Kommandolinjen slik den er bygd. */
    static Path nirJar() {
        return rot().resolve("examples/kommandolinje/target/nir.jar");
    }
}
