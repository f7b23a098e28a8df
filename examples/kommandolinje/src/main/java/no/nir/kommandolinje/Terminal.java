package no.nir.kommandolinje;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Om noen sitter og ser på. */
final class Terminal {

    private static final Path FEILSTROEM = Path.of("/proc/self/fd/2");
    private static final Pattern SKJERM = Pattern.compile("/dev/(pts/|tty|console).*");

    private Terminal() {}

    /**
     * Om standard feil er en terminal. {@code System.console()} svarer for standard inn og ut, og fra JDK 22 svarer den alltid;
     * derfor spørres operativsystemet først.
     */
    @SuppressWarnings("SystemConsoleNull") // Spør bare der svaret er til å stole på.
    static boolean paaStandardFeil() {
        try {
            if (Files.isSymbolicLink(FEILSTROEM)) {
                return SKJERM.matcher(Files.readSymbolicLink(FEILSTROEM).toString())
                        .matches();
            }
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
        return Runtime.version().feature() < 22 && System.console() != null;
    }
}
