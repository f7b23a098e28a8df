package no.nir.core.kode;

/** Om et tiltak i livsmestring eller foreldreveiledning er gjennomført. */
public record Gjennomfoering(String kode) implements Kode {

    public static final String KODEVERK = "gjennomfoering";

    public static final Gjennomfoering IKKE_REGISTRERT = new Gjennomfoering("IKKE_REGISTRERT");
    public static final Gjennomfoering GJENNOMFOERT = new Gjennomfoering("GJENNOMFOERT");
    public static final Gjennomfoering IKKE_GJENNOMFOERT = new Gjennomfoering("IKKE_GJENNOMFOERT");

    public Gjennomfoering {
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
