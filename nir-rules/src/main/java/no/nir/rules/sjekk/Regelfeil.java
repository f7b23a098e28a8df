package no.nir.rules.sjekk;

/**
 * Én feil i en regelfil.
 *
 * @param fil filen slik den ble oppgitt; tom når det ikke var noen fil
 * @param linje linjenummeret i filen, fra 1; 0 når det ikke var noen fil
 * @param regel id-en til regelen, ellers navnet; tom når feilen gjelder filen
 * @param melding hva som er galt, og hva som skal gjøres
 */
public record Regelfeil(String fil, int linje, String regel, String melding) {

    /** Feilen på formen {@code fil:linje: regel: melding}. */
    public String somLinje() {
        return (fil.isEmpty() ? "" : fil + ":" + linje + ": ") + (regel.isEmpty() ? "" : regel + ": ") + melding;
    }
}
