package no.nir.rules.mutasjon;

/**
 * Én endring i en regel eller i en rad i tabellene.
 *
 * @param id stedet, slaget og et løpenummer, for eksempel {@code FRIST-START-01-T2}; den samme så lenge regelen er det
 * @param fil filen endringen er gjort i
 * @param linje linjen i filen, fra 1
 * @param sted regelens id, eller parameterens navn og dagen raden gjelder fra
 * @param fra det som stod der
 * @param til det som står der nå; tomt når noe er tatt bort
 */
public record Mutant(String id, Endring endring, String fil, int linje, String sted, String fra, String til) {

    /** Endringen, for eksempel «a &gt;= b → a &gt; b». */
    public String endringen() {
        return "«" + fra + " → " + til + "»";
    }

    /** Mutanten på én linje. */
    public String somTekst() {
        return id + " " + fil + ":" + linje + " " + endringen();
    }
}
