package no.nir.core.kode;

/** Hva slags mottak en person bor i. */
public record Mottakstype(String kode) implements Kode {

    public static final String KODEVERK = "mottakstype";

    public static final Mottakstype ORDINAERT = new Mottakstype("ORDINAERT");
    public static final Mottakstype INTEGRERINGSMOTTAK = new Mottakstype("INTEGRERINGSMOTTAK");
    public static final Mottakstype ANKOMSTSENTER = new Mottakstype("ANKOMSTSENTER");
    public static final Mottakstype TRANSITT = new Mottakstype("TRANSITT");

    public Mottakstype {
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
