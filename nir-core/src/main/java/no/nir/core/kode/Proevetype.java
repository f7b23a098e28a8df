package no.nir.core.kode;

/** Avsluttende prøve (integreringsloven § 37). */
public record Proevetype(String kode) implements Kode {

    public static final String KODEVERK = "proeve";

    public static final Proevetype NORSK = new Proevetype("NORSK");
    public static final Proevetype SAMFUNNSKUNNSKAP = new Proevetype("SAMFUNNSKUNNSKAP");

    public Proevetype {
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
