package no.nir.core.kode;

/** Sluttmål for et introduksjonsprogram (integreringsloven §§ 13 og 14). */
public record Sluttmaal(String kode) implements Kode {

    public static final String KODEVERK = "sluttmaal";

    public static final Sluttmaal ARBEID = new Sluttmaal("ARBEID");
    public static final Sluttmaal HOEYERE_UTDANNING = new Sluttmaal("HOEYERE_UTDANNING");
    public static final Sluttmaal YRKESFAGLIG_REKVALIFISERING = new Sluttmaal("YRKESFAGLIG_REKVALIFISERING");
    public static final Sluttmaal FULLFOERT_VIDEREGAAENDE = new Sluttmaal("FULLFOERT_VIDEREGAAENDE");
    public static final Sluttmaal DELER_AV_VIDEREGAAENDE = new Sluttmaal("DELER_AV_VIDEREGAAENDE");
    public static final Sluttmaal FULLFOERT_FAG_OG_YRKESOPPLAERING = new Sluttmaal("FULLFOERT_FAG_OG_YRKESOPPLAERING");
    public static final Sluttmaal GRUNNSKOLE = new Sluttmaal("GRUNNSKOLE");
    public static final Sluttmaal DELER_AV_GRUNNSKOLE = new Sluttmaal("DELER_AV_GRUNNSKOLE");

    public Sluttmaal {
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
