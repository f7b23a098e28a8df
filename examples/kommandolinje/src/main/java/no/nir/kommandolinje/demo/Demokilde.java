package no.nir.kommandolinje.demo;

import java.io.IOException;
import java.io.InputStream;

/** Der demonstrasjonen har sakene sine fra. */
@FunctionalInterface
public interface Demokilde {

    /** Innholdet i filen med navnet, for eksempel {@code kilde-000-april-2021.json}. */
    byte[] les(String fil) throws IOException;

    /** Filene som ligger i programmet. Ingenting hentes over nettet. */
    static Demokilde innebygd() {
        return fil -> {
            try (InputStream inn = Demokilde.class.getResourceAsStream(fil)) {
                if (inn == null) {
                    throw new IOException("Demofilen " + fil + " mangler i programmet.");
                }
                return inn.readAllBytes();
            }
        };
    }
}
