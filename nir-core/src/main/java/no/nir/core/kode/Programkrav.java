package no.nir.core.kode;

/** Krav til innholdet i et introduksjonsprogram (integreringsloven § 14 a). */
public record Programkrav(String kode) implements Kode {

    public static final String KODEVERK = "programkrav";

    public static final Programkrav LIVSMESTRING = new Programkrav("LIVSMESTRING");
    public static final Programkrav FORELDREVEILEDNING = new Programkrav("FORELDREVEILEDNING");
    public static final Programkrav NORSK = new Programkrav("NORSK");
    public static final Programkrav SAMFUNNSKUNNSKAP = new Programkrav("SAMFUNNSKUNNSKAP");
    public static final Programkrav ARBEIDS_ELLER_UTDANNINGSRETTET = new Programkrav("ARBEIDS_ELLER_UTDANNINGSRETTET");
    public static final Programkrav MINST_15_TIMER_ARBEIDSRETTET = new Programkrav("MINST_15_TIMER_ARBEIDSRETTET");

    public Programkrav {
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
