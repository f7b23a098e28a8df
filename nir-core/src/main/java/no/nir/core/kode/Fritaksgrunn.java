package no.nir.core.kode;

/** Grunnen til et fritak (integreringsloven § 29). */
public record Fritaksgrunn(String kode) implements Kode {

    public static final String KODEVERK = "fritaksgrunn";

    public static final Fritaksgrunn DOKUMENTERTE_KUNNSKAPER = new Fritaksgrunn("DOKUMENTERTE_KUNNSKAPER");
    public static final Fritaksgrunn HELSE = new Fritaksgrunn("HELSE");
    public static final Fritaksgrunn ANDRE_TUNGTVEIENDE_AARSAKER = new Fritaksgrunn("ANDRE_TUNGTVEIENDE_AARSAKER");

    public Fritaksgrunn {
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
