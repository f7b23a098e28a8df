package no.nir.core.kode;

/** Årsak til at en ordning er avsluttet. To av dem kan bare systemet sette. */
public record Avslutningsaarsak(String kode) implements Kode {

    public static final String KODEVERK = "avslutningsaarsak";

    public static final Avslutningsaarsak AVSLUTNINGSAARSAK_IKKE_REGISTRERT =
            new Avslutningsaarsak("AVSLUTNINGSAARSAK_IKKE_REGISTRERT");
    public static final Avslutningsaarsak ANNET = new Avslutningsaarsak("ANNET");
    public static final Avslutningsaarsak FLYTTET_TIL_ANNEN_KOMMUNE =
            new Avslutningsaarsak("FLYTTET_TIL_ANNEN_KOMMUNE");
    public static final Avslutningsaarsak FLYTTET_TIL_UTLANDET = new Avslutningsaarsak("FLYTTET_TIL_UTLANDET");
    public static final Avslutningsaarsak IKKE_LENGER_I_KATEGORI = new Avslutningsaarsak("IKKE_LENGER_I_KATEGORI");

    public Avslutningsaarsak {
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
