package no.nir.catalog;

import java.util.List;

/** Det finnes ingen parameter med navnet. Meldingen foreslår de navnene som ligner mest. */
public final class UkjentParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String navn;

    @SuppressWarnings("serial")
    private final List<String> forslag;

    UkjentParameterException(String navn, List<String> forslag) {
        super("Ukjent parameter «" + navn + "»."
                + (forslag.isEmpty() ? "" : " Mente du " + String.join(", ", forslag) + "?"));
        this.navn = navn;
        this.forslag = List.copyOf(forslag);
    }

    /** Navnet det ble spurt om. */
    public String navn() {
        return navn;
    }

    /** Navn som ligner, det nærmeste først; tom når ingen ligner. */
    public List<String> forslag() {
        return forslag;
    }
}
