package no.nir.core.kode;

/** Delprøve i norsk. */
public record Delproeve(String kode) implements Kode {

    public static final String KODEVERK = "delproeve";

    public static final Delproeve LYTTE = new Delproeve("LYTTE");
    public static final Delproeve LESE = new Delproeve("LESE");
    public static final Delproeve SKRIVE = new Delproeve("SKRIVE");
    public static final Delproeve MUNTLIG = new Delproeve("MUNTLIG");

    public Delproeve {
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
