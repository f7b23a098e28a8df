package no.nir.core.kode;

/** Utfallet av en klage. */
public record Klageutfall(String kode) implements Kode {

    public static final String KODEVERK = "klageutfall";

    public static final Klageutfall OPPRETTHOLDT = new Klageutfall("OPPRETTHOLDT");
    public static final Klageutfall OMGJORT = new Klageutfall("OMGJORT");
    public static final Klageutfall AVVIST = new Klageutfall("AVVIST");

    public Klageutfall {
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
