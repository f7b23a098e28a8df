package no.nir.core.kode;

/** Hvordan et ønske om en ordning kom til kommunen, eller hvordan kommunen tok kontakt. */
public record Kravtype(String kode) implements Kode {

    public static final String KODEVERK = "kravtype";

    public static final Kravtype KRAV = new Kravtype("KRAV");
    public static final Kravtype SOEKNAD = new Kravtype("SOEKNAD");
    public static final Kravtype KONTAKT = new Kravtype("KONTAKT");
    public static final Kravtype TILBUD = new Kravtype("TILBUD");

    public Kravtype {
        kode = Kode.sjekket(KODEVERK, kode);
    }

    @Override
    public String kodeverk() {
        return KODEVERK;
    }

    @Override
    public String toString() {
        return kode;
    }
}
