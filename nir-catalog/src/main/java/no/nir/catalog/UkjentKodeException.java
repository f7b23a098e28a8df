package no.nir.catalog;

import java.util.List;

/** Koden finnes ikke i kodeverket. Meldingen foreslår de kodene som ligner mest. */
public final class UkjentKodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UkjentKodeException(String kodeverk, String kode, List<String> forslag) {
        super("Koden «" + kode + "» finnes ikke i kodeverket " + kodeverk + "."
                + (forslag.isEmpty() ? "" : " Mente du " + String.join(", ", forslag) + "?"));
    }
}
