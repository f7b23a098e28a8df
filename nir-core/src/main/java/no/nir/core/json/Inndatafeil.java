package no.nir.core.json;

import java.io.Serializable;

/**
 * En feil eller et varsel i et JSON-dokument.
 *
 * @param peker stedet som JSON Pointer (RFC 6901); tom for dokumentet selv. Et feltnavn som kan være et personnummer,
 *     er byttet ut med {@code ?}
 * @param melding hva som var galt og hva som ventes, på bokmål; aldri et personnummer, et navn eller en fødselsdato. Av det
 *     som sto, gjentas bare tall, datoer, det som ser ut som en kode eller en id, og ukjente feltnavn
 * @param linje linjen i dokumentet, fra 1
 * @param kolonne tegnet på linjen, fra 1
 */
public record Inndatafeil(String peker, String melding, int linje, int kolonne) implements Serializable {

    /** Feilen på én linje, til mennesker. */
    public String somLinje() {
        return (peker.isEmpty() ? "" : peker + ": ") + melding + " (linje " + linje + ", tegn " + kolonne + ")";
    }
}
