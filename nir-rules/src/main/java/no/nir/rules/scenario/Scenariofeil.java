package no.nir.rules.scenario;

import java.io.Serializable;

/**
 * Noe som er galt i en scenariofil.
 *
 * @param linje linjen i filen, fra 1; 0 for filen som helhet
 */
public record Scenariofeil(String fil, int linje, String melding) implements Serializable {

    /** Feilen på én linje, til mennesker: {@code fil:linje: melding}. */
    public String somLinje() {
        return fil + (linje > 0 ? ":" + linje : "") + ": " + melding;
    }
}
