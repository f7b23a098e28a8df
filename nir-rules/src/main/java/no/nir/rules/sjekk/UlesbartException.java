package no.nir.rules.sjekk;

/** Et uttrykk har en form sjekken ikke kan gå god for. Forlater aldri pakken. */
final class UlesbartException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int linje;

    UlesbartException(int linje, String melding) {
        super(melding);
        this.linje = linje;
    }

    int linje() {
        return linje;
    }

    String melding() {
        return String.valueOf(getMessage());
    }
}
