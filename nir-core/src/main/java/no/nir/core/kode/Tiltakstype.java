package no.nir.core.kode;

/** Type tiltak, for eksempel norskopplæring. */
public record Tiltakstype(String kode) implements Kode {

    public static final String KODEVERK = "tiltakstype";

    public static final Tiltakstype NORSKOPPLAERING = new Tiltakstype("NORSKOPPLAERING");
    public static final Tiltakstype SAMFUNNSKUNNSKAP = new Tiltakstype("SAMFUNNSKUNNSKAP");
    public static final Tiltakstype FORELDREVEILEDNING = new Tiltakstype("FORELDREVEILEDNING");
    public static final Tiltakstype LIVSMESTRING_I_ET_NYTT_LAND = new Tiltakstype("LIVSMESTRING_I_ET_NYTT_LAND");
    public static final Tiltakstype ARBEID_MED_LOENNSTILSKUDD = new Tiltakstype("ARBEID_MED_LOENNSTILSKUDD");
    public static final Tiltakstype ARBEID_SOM_DEL_AV_PROGRAMMET = new Tiltakstype("ARBEID_SOM_DEL_AV_PROGRAMMET");
    public static final Tiltakstype KORTE_BRANSJEKURS = new Tiltakstype("KORTE_BRANSJEKURS");
    public static final Tiltakstype PRAKSIS_MED_FOKUS_ARBEID = new Tiltakstype("PRAKSIS_MED_FOKUS_ARBEID");
    public static final Tiltakstype TILBUD_I_OMSORGSPERMISJON = new Tiltakstype("TILBUD_I_OMSORGSPERMISJON");

    public Tiltakstype {
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
