package no.nir.kommandolinje;

import java.io.IOException;
import java.util.Locale;

/** Svaret kan ikke skrives: mottakeren har lukket, eller disken er full. */
final class UtskriftException extends IOException {

    private static final long serialVersionUID = 1L;

    UtskriftException(IOException aarsak) {
        super("Kan ikke skrive svaret: " + aarsak.getMessage(), aarsak);
    }

    /** Om mottakeren har lukket, slik {@code head} gjør når den har fått nok. Da er det ingen feil. */
    boolean mottakerenHarLukket() {
        Throwable aarsak = getCause();
        String melding = aarsak == null ? null : aarsak.getMessage();
        return melding != null && melding.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
