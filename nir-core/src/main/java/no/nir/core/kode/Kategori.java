package no.nir.core.kode;

/** Kategori: hvilken målgruppe en person er i, for eksempel rett og plikt til introduksjonsprogram. */
public record Kategori(String kode) implements Kode {

    public static final String KODEVERK = "kategori";

    public static final Kategori RETT_OG_PLIKT_INTRODUKSJONSPROGRAM =
            new Kategori("RETT_OG_PLIKT_INTRODUKSJONSPROGRAM");
    public static final Kategori RETT_TIL_INTRODUKSJONSPROGRAM = new Kategori("RETT_TIL_INTRODUKSJONSPROGRAM");
    public static final Kategori KAN_TILBYS_INTRODUKSJONSPROGRAM = new Kategori("KAN_TILBYS_INTRODUKSJONSPROGRAM");
    public static final Kategori RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP =
            new Kategori("RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP");
    public static final Kategori PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP = new Kategori("PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP");
    public static final Kategori RETT_TIL_NORSK = new Kategori("RETT_TIL_NORSK");
    public static final Kategori KVALIFISERING_I_MOTTAK = new Kategori("KVALIFISERING_I_MOTTAK");
    public static final Kategori OPPLAERING_I_MOTTAK = new Kategori("OPPLAERING_I_MOTTAK");
    public static final Kategori RETT_NORSK_OG_SAMFUNNSKUNNSKAP = new Kategori("RETT_NORSK_OG_SAMFUNNSKUNNSKAP");
    public static final Kategori ASYLNORSK = new Kategori("ASYLNORSK");

    public Kategori {
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
