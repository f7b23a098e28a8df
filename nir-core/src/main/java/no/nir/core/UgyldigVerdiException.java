package no.nir.core;

/**
 * En verdi som ikke kan finnes, for eksempel en periode som slutter før den begynner.
 *
 * <p>Meldingen sier hva som var galt, med hvilken verdi, og hva som ventes. Den inneholder aldri et personnummer.
 */
public class UgyldigVerdiException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UgyldigVerdiException(String melding) {
        super(melding);
    }
}
