package no.nir.core.json;

import java.util.List;
import java.util.stream.Collectors;
import no.nir.core.UgyldigVerdiException;

/**
 * Et dokument som ikke er en gyldig sak. Har feilene i dokumentet, i den rekkefølgen de står; er de flere enn {@link
 * Jsongrenser#FEIL}, har den de første og til slutt en som sier hvor mange de er.
 *
 * <p>Meldingen sier hvor mange de er, og nevner de ti første. Verken den eller feilene inneholder et personnummer, og unntaket har aldri en årsak
 * fra et annet bibliotek.
 */
public final class UgyldigJsonException extends UgyldigVerdiException {

    private static final long serialVersionUID = 1L;
    private static final int I_MELDINGEN = 10;

    @SuppressWarnings("serial")
    private final List<Inndatafeil> feil;

    /** @param antall feilene i dokumentet, også dem som ikke er med i listen */
    UgyldigJsonException(List<Inndatafeil> feil, int antall) {
        super(melding(feil, antall));
        this.feil = List.copyOf(feil);
    }

    /** Feilene, minst én. */
    public List<Inndatafeil> feil() {
        return feil;
    }

    private static String melding(List<Inndatafeil> feil, int antall) {
        String linjer =
                feil.stream().limit(I_MELDINGEN).map(f -> "\n  " + f.somLinje()).collect(Collectors.joining());
        int resten = antall - I_MELDINGEN;
        return "Saken kan ikke leses: " + antall + " feil." + linjer
                + (resten > 0 ? "\n  … og " + resten + " til" : "");
    }
}
