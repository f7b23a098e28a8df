package no.nir.core.kode;

/** Oppholdsgrunnlag: bestemmelsen en oppholdstillatelse er gitt etter (UTL = utlendingsloven, UF = utlendingsforskriften). */
public record Oppholdsgrunnlag(String kode) implements Kode {

    public static final String KODEVERK = "oppholdsgrunnlag";

    public static final Oppholdsgrunnlag UTL_28 = new Oppholdsgrunnlag("UTL_28");
    public static final Oppholdsgrunnlag UTL_35_3 = new Oppholdsgrunnlag("UTL_35_3");
    public static final Oppholdsgrunnlag UTL_38_1 = new Oppholdsgrunnlag("UTL_38_1");
    public static final Oppholdsgrunnlag UF_8_4 = new Oppholdsgrunnlag("UF_8_4");
    public static final Oppholdsgrunnlag UTL_38_5 = new Oppholdsgrunnlag("UTL_38_5");
    public static final Oppholdsgrunnlag UTL_34 = new Oppholdsgrunnlag("UTL_34");
    public static final Oppholdsgrunnlag UTL_KAP6 = new Oppholdsgrunnlag("UTL_KAP6");
    public static final Oppholdsgrunnlag UTL_53 = new Oppholdsgrunnlag("UTL_53");
    public static final Oppholdsgrunnlag UTL_23 = new Oppholdsgrunnlag("UTL_23");
    public static final Oppholdsgrunnlag UTL_25 = new Oppholdsgrunnlag("UTL_25");
    public static final Oppholdsgrunnlag UTL_KAP6_ARBEID = new Oppholdsgrunnlag("UTL_KAP6_ARBEID");
    public static final Oppholdsgrunnlag ANNET = new Oppholdsgrunnlag("ANNET");

    public Oppholdsgrunnlag {
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
