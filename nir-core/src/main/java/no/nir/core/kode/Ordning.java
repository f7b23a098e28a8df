package no.nir.core.kode;

/** Ordning: det en kategori gir rett eller plikt til, og som registreres for seg i NIR. */
public record Ordning(String kode) implements Kode {

    public static final String KODEVERK = "ordning";

    public static final Ordning INTRODUKSJONSPROGRAM = new Ordning("INTRODUKSJONSPROGRAM");
    public static final Ordning NORSK_MED_NORSKMAAL = new Ordning("NORSK_MED_NORSKMAAL");
    public static final Ordning SAMFUNNSKUNNSKAP = new Ordning("SAMFUNNSKUNNSKAP");
    public static final Ordning NORSK_PLIKT = new Ordning("NORSK_PLIKT");
    public static final Ordning NORSK_RETT_NORSKMAAL = new Ordning("NORSK_RETT_NORSKMAAL");
    public static final Ordning KVALIFISERING_FOR_MOTTAKSBEBOERE = new Ordning("KVALIFISERING_FOR_MOTTAKSBEBOERE");
    public static final Ordning NORSK_FOR_ASYLSOEKERE = new Ordning("NORSK_FOR_ASYLSOEKERE");
    public static final Ordning SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE = new Ordning("SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE");
    public static final Ordning NORSK_KULTUR_OG_NORSKE_VERDIER = new Ordning("NORSK_KULTUR_OG_NORSKE_VERDIER");
    public static final Ordning NORSK_OG_SAMFUNNSKUNNSKAP = new Ordning("NORSK_OG_SAMFUNNSKUNNSKAP");
    public static final Ordning KARTLEGGING = new Ordning("KARTLEGGING");

    public Ordning {
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
