package no.nir.rules.sjekk;

import java.util.List;

/**
 * Det sjekken leste, og det den fant.
 *
 * @param filer antallet filer den fikk
 * @param regler id-ene til reglene den leste, i den rekkefølgen de står
 * @param feil alle feil, i den rekkefølgen filene kom og linjene står
 */
public record Sjekkresultat(int filer, List<String> regler, List<Regelfeil> feil) {

    public Sjekkresultat {
        regler = List.copyOf(regler);
        feil = List.copyOf(feil);
    }

    /** Om alt er som det skal være. Ingen filer er en feil. */
    public boolean godkjent() {
        return feil.isEmpty();
    }
}
