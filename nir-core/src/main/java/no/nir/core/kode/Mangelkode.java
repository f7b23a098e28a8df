package no.nir.core.kode;

/** Hva som mangler for at en frist kan beregnes. */
public record Mangelkode(String kode) implements Kode {

    public static final String KODEVERK = "mangel";

    public static final Mangelkode UTDANNINGSBAKGRUNN_IKKE_REGISTRERT =
            new Mangelkode("UTDANNINGSBAKGRUNN_IKKE_REGISTRERT");
    public static final Mangelkode OPPSTART_IKKE_REGISTRERT = new Mangelkode("OPPSTART_IKKE_REGISTRERT");
    public static final Mangelkode SLUTTMAAL_IKKE_REGISTRERT = new Mangelkode("SLUTTMAAL_IKKE_REGISTRERT");
    public static final Mangelkode BOSETTING_OG_KRAV_IKKE_REGISTRERT =
            new Mangelkode("BOSETTING_OG_KRAV_IKKE_REGISTRERT");

    public Mangelkode {
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
