package no.nir.core.json;

import java.util.List;
import java.util.stream.Collectors;
import no.nir.core.UgyldigVerdiException;

/**
 * Et dokument som ikke er en gyldig sak. Har alle feilene i dokumentet, i den rekkefølgen de står.
 *
 * <p>Meldingen nevner de ti første. Verken den eller feilene inneholder et personnummer, og unntaket har aldri en årsak
 * fra et annet bibliotek.
 */
public final class UgyldigJsonException extends UgyldigVerdiException {

    private static final long serialVersionUID = 1L;
    private static final int I_MELDINGEN = 10;

    @SuppressWarnings("serial")
    private final List<Inndatafeil> feil;

    UgyldigJsonException(List<Inndatafeil> feil) {
        super(melding(feil));
        this.feil = List.copyOf(feil);
    }

    /** Alle feilene, minst én. */
    public List<Inndatafeil> feil() {
        return feil;
    }

    private static String melding(List<Inndatafeil> feil) {
        String linjer =
                feil.stream().limit(I_MELDINGEN).map(f -> "\n  " + f.somLinje()).collect(Collectors.joining());
        int resten = feil.size() - I_MELDINGEN;
        return "Saken kan ikke leses: " + feil.size() + " feil." + linjer
                + (resten > 0 ? "\n  … og " + resten + " til" : "");
    }
}
