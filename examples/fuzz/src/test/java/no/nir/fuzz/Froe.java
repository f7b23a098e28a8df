package no.nir.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Dokumentene fuzzingen begynner med. */
final class Froe {

    private static final String MAPPE = "LesSakFuzzTestInputs/byter_gir_sak_eller_feil";

    private Froe() {}

    /** Frøene som er en sak, de som heter {@code *.json}. De andre er kjente vanskelige byte. */
    static List<String> saker() {
        URL mappe = Froe.class.getResource(MAPPE);
        if (mappe == null) {
            throw new IllegalStateException("Mangler " + MAPPE + ".");
        }
        try (Stream<Path> filer = Files.list(Path.of(mappe.toURI()))) {
            List<String> saker = new ArrayList<>();
            for (Path fil :
                    filer.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                saker.add(Files.readString(fil).strip());
            }
            return saker;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Kan ikke lese " + MAPPE + ".", e);
        }
    }
}
