package no.nir.rules.mutasjon;

import java.util.List;
import no.nir.catalog.Parameterlinje;

/**
 * En endret rad i en parametertabell.
 *
 * @param rader radene som legges over dem i tabellen
 */
public record Radmutant(Mutant mutant, List<Parameterlinje> rader) {

    /** Parameteren raden hører til. */
    public String parameter() {
        return rader.get(0).navn();
    }
}
