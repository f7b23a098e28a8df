package no.nir.core.kode;

/** Hva en kontroll fant. Kodene i regelverket har en konstant; egne regler kan ha andre. */
public record Funnkode(String kode) implements Kode {

    public static final String KODEVERK = "funnkode";

    public static final Funnkode UTVIDET_DELTAKELSE_AVVIST = new Funnkode("UTVIDET_DELTAKELSE_AVVIST");
    public static final Funnkode UTVIDET_NORSK_AVVIST = new Funnkode("UTVIDET_NORSK_AVVIST");
    public static final Funnkode AVSLUTNING_ETTER_FRIST = new Funnkode("AVSLUTNING_ETTER_FRIST");
    public static final Funnkode UTENFOR_ETTERREGISTRERING = new Funnkode("UTENFOR_ETTERREGISTRERING");
    public static final Funnkode IKKE_TILLATT_I_LOVEN = new Funnkode("IKKE_TILLATT_I_LOVEN");
    public static final Funnkode FLYTTET_MEN_DELTAR = new Funnkode("FLYTTET_MEN_DELTAR");
    public static final Funnkode FLERE_AVSLUTNINGER = new Funnkode("FLERE_AVSLUTNINGER");
    public static final Funnkode AVSLUTNING_FOER_START = new Funnkode("AVSLUTNING_FOER_START");
    public static final Funnkode AVSLUTNING_MANGLER = new Funnkode("AVSLUTNING_MANGLER");
    public static final Funnkode VEDTAK_LENGRE_ENN_SLUTTMAAL = new Funnkode("VEDTAK_LENGRE_ENN_SLUTTMAAL");
    public static final Funnkode KREVER_ETTERREGISTRERINGSTILGANG = new Funnkode("KREVER_ETTERREGISTRERINGSTILGANG");
    public static final Funnkode REGISTRERT_FOR_SENT = new Funnkode("REGISTRERT_FOR_SENT");
    public static final Funnkode OPPSTART_FOR_SENT = new Funnkode("OPPSTART_FOR_SENT");
    public static final Funnkode GJENNOMFOERING_IKKE_REGISTRERT = new Funnkode("GJENNOMFOERING_IKKE_REGISTRERT");
    public static final Funnkode UTDANNINGSBAKGRUNN_IKKE_REGISTRERT =
            new Funnkode("UTDANNINGSBAKGRUNN_IKKE_REGISTRERT");
    public static final Funnkode SLUTTMAAL_IKKE_REGISTRERT = new Funnkode("SLUTTMAAL_IKKE_REGISTRERT");
    public static final Funnkode NORSKMAAL_IKKE_REGISTRERT = new Funnkode("NORSKMAAL_IKKE_REGISTRERT");
    public static final Funnkode OPPSTART_IKKE_REGISTRERT = new Funnkode("OPPSTART_IKKE_REGISTRERT");
    public static final Funnkode KATEGORI_AVVIK = new Funnkode("KATEGORI_AVVIK");
    public static final Funnkode KATEGORI_IKKE_I_LOVEN = new Funnkode("KATEGORI_IKKE_I_LOVEN");
    public static final Funnkode SLUTTMAAL_PASSER_IKKE = new Funnkode("SLUTTMAAL_PASSER_IKKE");
    public static final Funnkode PARAMETER_UTDATERT = new Funnkode("PARAMETER_UTDATERT");
    public static final Funnkode DUF_KONTROLLSIFFER = new Funnkode("DUF_KONTROLLSIFFER");
    public static final Funnkode TIMER_OVER_FULLTID = new Funnkode("TIMER_OVER_FULLTID");
    public static final Funnkode SLUTTMAAL_IKKE_I_LOVEN = new Funnkode("SLUTTMAAL_IKKE_I_LOVEN");
    public static final Funnkode UNDER_FULLTID = new Funnkode("UNDER_FULLTID");

    public Funnkode {
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
