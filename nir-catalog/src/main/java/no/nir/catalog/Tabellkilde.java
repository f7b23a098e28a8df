package no.nir.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Der innholdet i tabellene hentes: klassestien eller en mappe. En tabell som ikke finnes der, er {@code null}. */
final class Tabellkilde {

    private static final String MAPPE = "/no/nir/catalog/";

    private Tabellkilde() {}

    static byte @Nullable [] fraKlassestien(String fil) {
        try (InputStream stroem = Katalog.class.getResourceAsStream(MAPPE + fil)) {
            return stroem == null ? null : stroem.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Kan ikke lese " + fil + " fra klassestien", e);
        }
    }

    static List<String> filer(Path mappe) {
        try (Stream<Path> stier = Files.walk(mappe)) {
            return stier.filter(Files::isRegularFile)
                    .map(sti -> mappe.relativize(sti).toString().replace('\\', '/'))
                    .filter(fil -> fil.endsWith(".csv"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Kan ikke lese mappen " + mappe, e);
        }
    }

    static byte @Nullable [] fraMappe(Path mappe, String fil) {
        Path sti = mappe.resolve(fil);
        try {
            return Files.isRegularFile(sti) ? Files.readAllBytes(sti) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Kan ikke lese " + sti, e);
        }
    }
}
