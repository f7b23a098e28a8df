package no.nir.core.kode;

/** Hva kommunen har vedtatt på en ordning. */
public record Vedtakstype(String kode) implements Kode {

    public static final String KODEVERK = "vedtakstype";

    public static final Vedtakstype TILDELING = new Vedtakstype("TILDELING");
    public static final Vedtakstype AVSLAG = new Vedtakstype("AVSLAG");
    public static final Vedtakstype PERMISJON = new Vedtakstype("PERMISJON");
    public static final Vedtakstype STANS_MIDLERTIDIG = new Vedtakstype("STANS_MIDLERTIDIG");
    public static final Vedtakstype STANS_PERMANENT = new Vedtakstype("STANS_PERMANENT");
    public static final Vedtakstype FRITAK = new Vedtakstype("FRITAK");
    public static final Vedtakstype FRITAK_FRA_PROEVE = new Vedtakstype("FRITAK_FRA_PROEVE");
    public static final Vedtakstype UTVIDET_DELTAKELSE = new Vedtakstype("UTVIDET_DELTAKELSE");
    public static final Vedtakstype UTVIDET_OPPLAERING_I_NORSK = new Vedtakstype("UTVIDET_OPPLAERING_I_NORSK");

    public Vedtakstype {
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
