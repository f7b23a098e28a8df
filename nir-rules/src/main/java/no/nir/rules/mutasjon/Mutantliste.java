package no.nir.rules.mutasjon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Samler mutantene av én regel, og gir dem id. */
final class Mutantliste {

    private final String fil;
    private final String hode;
    private final Regel regel;
    private final Map<Endring, Integer> antall = new EnumMap<>(Endring.class);
    private final List<Regelmutant> mutanter = new ArrayList<>();

    Mutantliste(String fil, String hode, Regel regel) {
        this.fil = fil;
        this.hode = hode;
        this.regel = regel;
    }

    /** Ordene i delen blir byttet ut med teksten; i rapporten vises hele sammenhengen før og etter. */
    void bytt(Endring endring, Regel.Del del, String til, Regel.Del sammenheng) {
        String tekst = regel.tekst();
        int fra = regel.plass(del.fra());
        int slutt = regel.etter(del.til() - 1);
        String foer = regel.skrevet(sammenheng);
        String etter = (tekst.substring(regel.plass(sammenheng.fra()), fra)
                        + til
                        + tekst.substring(slutt, regel.etter(sammenheng.til() - 1)))
                .replaceAll("\\s+", " ");
        legg(endring, regel.linje(del.fra()), foer, etter, tekst.substring(0, fra) + til + tekst.substring(slutt));
    }

    /** Teksten settes inn etter ordet. */
    void etter(Endring endring, Regel.Del ord, String tillegg, Regel.Del sammenheng) {
        bytt(endring, ord, regel.ord(ord.fra()).tekst() + tillegg, sammenheng);
    }

    /** Ordene i delen blir borte, og skilletegnet med dem; i rapporten vises bare det som er borte. */
    void fjern(Regel.Del del, Regel.Del medSkille) {
        String tekst = regel.tekst();
        String ny = tekst.substring(0, regel.etter(medSkille.fra() - 1))
                + tekst.substring(regel.etter(medSkille.til() - 1));
        legg(Endring.VILKAAR, regel.linje(del.fra()), regel.skrevet(del), "", ny);
    }

    private void legg(Endring endring, int linje, String fra, String til, String tekst) {
        String sted = regel.id();
        String id = sted + "-" + endring.bokstav() + antall.merge(endring, 1, Integer::sum);
        mutanter.add(new Regelmutant(new Mutant(id, endring, fil, linje, sted, fra, til), hode, tekst));
    }

    List<Regelmutant> mutanter() {
        return mutanter;
    }
}
