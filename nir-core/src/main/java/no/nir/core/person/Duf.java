package no.nir.core.person;

import no.nir.core.UgyldigVerdiException;
import org.jspecify.annotations.Nullable;

/**
 * DUF-nummeret til en person: fire sifre for året, seks for løpenummeret og to kontrollsifre.
 *
 * <p>{@link #toString} viser ingen av sifrene. To like nummer er like verdier.
 */
public final class Duf {

    /** Hva kontrollsifrene sier. Ingen av svarene hindrer at nummeret brukes. */
    public enum Kontroll {
        /** Kontrollsifrene passer til de ti første sifrene. */
        STEMMER,
        /** Kontrollsifrene passer ikke; nummeret kan være skrevet feil. */
        STEMMER_IKKE,
        /** Året er 9000 eller senere, og da kontrolleres sifrene ikke [antatt]. */
        TESTNUMMER
    }

    private static final int LENGDE = 12;
    private static final int FOERSTE_TESTAAR = 9000;

    private final String siffer;

    private Duf(String siffer) {
        this.siffer = siffer;
    }

    /**
     * Leser tolv sifre 0–9, med eller uten mellomrom mellom dem.
     *
     * @throws UgyldigVerdiException når teksten er noe annet, også med mellomrom først eller sist; meldingen gjengir ikke
     *     teksten
     */
    public static Duf les(String tekst) {
        String siffer = tekst.replace(" ", "");
        boolean rammetInn =
                !tekst.isEmpty() && Siffer.er(tekst.charAt(0)) && Siffer.er(tekst.charAt(tekst.length() - 1));
        if (!rammetInn || siffer.length() != LENGDE || Siffer.antall(siffer) != LENGDE) {
            int antall = Siffer.antall(tekst);
            throw new UgyldigVerdiException(
                    "Et DUF-nummer har tolv sifre 0–9, og mellomrom er bare tillatt mellom dem. Her er" + " det "
                            + antall + " sifre og " + (tekst.length() - antall) + " andre tegn (gjengis ikke).");
        }
        return new Duf(siffer);
    }

    /** Om kontrollsifrene stemmer, eller nummeret er et testnummer. */
    public Kontroll kontroll() {
        if (Siffer.tall(siffer, 0, 4) >= FOERSTE_TESTAAR) {
            return Kontroll.TESTNUMMER;
        }
        int ventet = Siffer.rest11(siffer, 4, 6, 3, 2, 4, 6, 3, 2, 7, 5);
        return Siffer.tall(siffer, 10, LENGDE) == ventet ? Kontroll.STEMMER : Kontroll.STEMMER_IKKE;
    }

    /** Hele nummeret, tolv sifre uten mellomrom. Må ikke logges eller stå i en melding. */
    public String umaskert() {
        return siffer;
    }

    /** Hele nummeret slik det vises på skjerm, «åååå nnnnnn kk». Må ikke logges eller stå i en melding. */
    public String umaskertGruppert() {
        return siffer.substring(0, 4) + " " + siffer.substring(4, 10) + " " + siffer.substring(10);
    }

    @Override
    public boolean equals(@Nullable Object annen) {
        return annen instanceof Duf duf && siffer.equals(duf.siffer);
    }

    @Override
    public int hashCode() {
        return siffer.hashCode();
    }

    /** Alltid {@code Duf<************>}. */
    @Override
    public String toString() {
        return "Duf<************>";
    }
}
