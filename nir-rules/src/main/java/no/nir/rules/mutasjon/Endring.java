package no.nir.rules.mutasjon;

/** Hva slags endring en mutant er. */
public enum Endring {
    TEGN("T", "et sammenligningstegn er et annet"),
    IKKE("I", "et vilkår er snudd"),
    VILKAAR("V", "et vilkår er borte"),
    PARAMETER("P", "en annen parameter av samme slag"),
    KODE("K", "en annen kode"),
    DAG("D", "én dag fra eller til"),
    MAANED("M", "én måned fra eller til"),
    VERDI("R", "verdien i en rad er ett trinn fra eller til"),
    GRENSE("G", "en rad gjelder fra én dag før eller etter");

    private final String bokstav;
    private final String tekst;

    Endring(String bokstav, String tekst) {
        this.bokstav = bokstav;
        this.tekst = tekst;
    }

    /** Kjennetegnet i mutantens id. */
    String bokstav() {
        return bokstav;
    }

    /** Endringen med ord. */
    public String tekst() {
        return tekst;
    }
}
