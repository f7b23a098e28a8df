package no.nir.core.kode;

/** Årsak til fravær. */
public record Fravaersaarsak(String kode) implements Kode {

    public static final String KODEVERK = "fravaersaarsak";

    public static final Fravaersaarsak EGEN_SYKDOM = new Fravaersaarsak("EGEN_SYKDOM");
    public static final Fravaersaarsak BARNS_SYKDOM = new Fravaersaarsak("BARNS_SYKDOM");
    public static final Fravaersaarsak VELFERD = new Fravaersaarsak("VELFERD");
    public static final Fravaersaarsak FOEDSEL = new Fravaersaarsak("FOEDSEL");
    public static final Fravaersaarsak RELIGIOES_HOEYTIDSDAG = new Fravaersaarsak("RELIGIOES_HOEYTIDSDAG");
    public static final Fravaersaarsak FERIE = new Fravaersaarsak("FERIE");
    public static final Fravaersaarsak ANNET = new Fravaersaarsak("ANNET");

    public Fravaersaarsak {
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
