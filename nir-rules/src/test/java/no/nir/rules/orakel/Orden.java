package no.nir.rules.orakel;

import java.util.Comparator;
import java.util.List;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;

/** Rekkefølgene i kontrakten: id-er etter kodepunkt, kategorier og ordninger i tabellenes rekkefølge. */
final class Orden {

    /** Kontrakten, «Vurdering»: kategorier i denne rekkefølgen, så fom. */
    private static final List<Kategori> KATEGORIER = List.of(
            Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM,
            Kategori.RETT_TIL_INTRODUKSJONSPROGRAM,
            Kategori.KAN_TILBYS_INTRODUKSJONSPROGRAM,
            Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.RETT_TIL_NORSK,
            Kategori.KVALIFISERING_I_MOTTAK,
            Kategori.OPPLAERING_I_MOTTAK,
            Kategori.RETT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.ASYLNORSK);

    /** § 2: ordningene slik tabellen nevner dem første gang; kartlegging alltid sist. */
    private static final List<Ordning> ORDNINGER = List.of(
            Ordning.INTRODUKSJONSPROGRAM,
            Ordning.NORSK_MED_NORSKMAAL,
            Ordning.SAMFUNNSKUNNSKAP,
            Ordning.NORSK_PLIKT,
            Ordning.NORSK_RETT_NORSKMAAL,
            Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE,
            Ordning.NORSK_FOR_ASYLSOEKERE,
            Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE,
            Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER,
            Ordning.NORSK_OG_SAMFUNNSKUNNSKAP,
            Ordning.KARTLEGGING);

    /** «Ids are compared as strings by code point (t10 before t9).» */
    static final Comparator<String> KODEPUNKT = Orden::etterKodepunkt;

    private Orden() {}

    static int plass(Kategori kategori) {
        int plass = KATEGORIER.indexOf(kategori);
        return plass < 0 ? KATEGORIER.size() : plass;
    }

    static int plass(Ordning ordning) {
        int plass = ORDNINGER.indexOf(ordning);
        return plass < 0 ? ORDNINGER.size() : plass;
    }

    private static int etterKodepunkt(String a, String b) {
        int felles = Math.min(a.length(), b.length());
        for (int i = 0; i < felles; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogatX = Character.isSurrogate(x);
                boolean surrogatY = Character.isSurrogate(y);
                // Et surrogat hører til et kodepunkt over alle enkelttegn, også dem over U+E000.
                return surrogatX == surrogatY ? Character.compare(x, y) : surrogatX ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
