package no.nir.rules.scenario;

/**
 * En forskjell mellom det et scenario venter og det regelverket svarte.
 *
 * @param linje linjen forventningen står på
 * @param hva hva som ble sammenlignet, for eksempel {@code SAMFUNNSKUNNSKAP frist}
 * @param ventet det scenarioet venter
 * @param fikk det regelverket svarte
 */
public record Avvik(int linje, String hva, String ventet, String fikk) {

    /** Avviket som setning, til mennesker. */
    public String somTekst() {
        return hva + ": ventet " + ventet + ", fikk " + fikk;
    }
}
