package no.nir.core.kode;

/** Hva som har flyttet en frist. */
public record Utvidelsestype(String kode) implements Kode {

    public static final String KODEVERK = "utvidelsestype";

    public static final Utvidelsestype UTVIDET_DELTAKELSE = new Utvidelsestype("UTVIDET_DELTAKELSE");
    public static final Utvidelsestype UTVIDET_OPPLAERING_I_NORSK = new Utvidelsestype("UTVIDET_OPPLAERING_I_NORSK");
    public static final Utvidelsestype PERMISJON = new Utvidelsestype("PERMISJON");
    public static final Utvidelsestype FRAVAER = new Utvidelsestype("FRAVAER");

    public Utvidelsestype {
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
