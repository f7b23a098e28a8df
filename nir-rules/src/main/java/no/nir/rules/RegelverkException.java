package no.nir.rules;

/** Reglene kan ikke lastes eller kjøres: huset er i ustand. Meldingen inneholder aldri noe fra en sak. */
public class RegelverkException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public RegelverkException(String melding) {
        super(melding);
    }

    public RegelverkException(String melding, Throwable aarsak) {
        super(melding, aarsak);
    }
}
