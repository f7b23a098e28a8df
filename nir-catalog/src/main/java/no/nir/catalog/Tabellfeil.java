package no.nir.catalog;

import java.io.Serializable;

/**
 * Én feil i en tabell.
 *
 * @param fil tabellen, for eksempel {@code parametre/frist.csv}
 * @param linje linjenummeret i filen, fra 1
 * @param melding hva som er galt, og hva som ventes
 */
public record Tabellfeil(String fil, int linje, String melding) implements Serializable {

    /** Feilen på formen {@code fil:linje: melding}. */
    @Override
    public String toString() {
        return fil + ":" + linje + ": " + melding;
    }
}
