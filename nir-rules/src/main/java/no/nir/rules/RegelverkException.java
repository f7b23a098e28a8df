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

    /**
     * En feil som ikke var ventet, fra en regel eller motoren. Feilens egen melding kan gjengi noe fra saken, så bare slaget
     * og stedet blir med.
     */
    static RegelverkException uventet(RuntimeException feil) {
        RegelverkException uventet = new RegelverkException(
                "Reglene kunne ikke vurdere saken: " + feil.getClass().getSimpleName() + ".");
        uventet.setStackTrace(feil.getStackTrace());
        return uventet;
    }
}
