package no.nir.core.kode;

/** Gruppe av tiltakstyper, slik menyen i NIR viser dem. */
public record Tiltaksgruppe(String kode) implements Kode {

    public static final String KODEVERK = "tiltaksgruppe";

    public static final Tiltaksgruppe OPPLAERING_I_NORSK_OG_SAMFUNNSKUNNSKAP =
            new Tiltaksgruppe("OPPLAERING_I_NORSK_OG_SAMFUNNSKUNNSKAP");
    public static final Tiltaksgruppe LIVSMESTRING_OG_FORELDREVEILEDNING =
            new Tiltaksgruppe("LIVSMESTRING_OG_FORELDREVEILEDNING");
    public static final Tiltaksgruppe ARBEIDSRETTEDE_TILTAK = new Tiltaksgruppe("ARBEIDSRETTEDE_TILTAK");
    public static final Tiltaksgruppe UTDANNINGSRETTEDE_TILTAK = new Tiltaksgruppe("UTDANNINGSRETTEDE_TILTAK");
    public static final Tiltaksgruppe ANDRE_INTEGRERINGSTILTAK = new Tiltaksgruppe("ANDRE_INTEGRERINGSTILTAK");

    public Tiltaksgruppe {
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
