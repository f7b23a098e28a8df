package no.nir.kommandolinje;

/** Kommandoen er brukt feil. Meldingen er én linje som sier hva som ventes. */
final class BrukException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrukException(String melding) {
        super(melding);
    }
}
