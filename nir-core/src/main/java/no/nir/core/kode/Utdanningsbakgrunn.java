package no.nir.core.kode;

/** Utdanningsbakgrunn, slik kartleggingen registrerer den. */
public record Utdanningsbakgrunn(String kode) implements Kode {

    public static final String KODEVERK = "utdanningsbakgrunn";

    public static final Utdanningsbakgrunn INGEN = new Utdanningsbakgrunn("INGEN");
    public static final Utdanningsbakgrunn GRUNNSKOLE = new Utdanningsbakgrunn("GRUNNSKOLE");
    public static final Utdanningsbakgrunn VIDEREGAAENDE_ELLER_HOEYERE =
            new Utdanningsbakgrunn("VIDEREGAAENDE_ELLER_HOEYERE");

    public Utdanningsbakgrunn {
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
