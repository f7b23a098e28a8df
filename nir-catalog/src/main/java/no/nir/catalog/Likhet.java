package no.nir.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Hvor like to ord er, når store og små bokstaver, æ/ae, tegnsetting og små skrivefeil ikke skal telle. */
final class Likhet {

    private Likhet() {}

    /** Teksten med små bokstaver, æ/ø/å som ae/oe/aa og hver rekke av andre tegn som ett mellomrom. */
    static String forenklet(String tekst) {
        String smaa = Normalizer.normalize(tekst, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String utenSaernorske = smaa.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe");
        String utenTegn =
                Normalizer.normalize(utenSaernorske, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return utenTegn.replaceAll("[^a-z0-9]+", " ").strip();
    }

    /**
     * Antall tegn som må settes inn, slettes, byttes ut eller bytte plass med naboen, for at a skal bli b.
     *
     * @return avstanden, eller {@code grense + 1} når den er større enn grensen
     */
    static int avstand(String a, String b, int grense) {
        if (Math.abs(a.length() - b.length()) > grense) {
            return grense + 1;
        }
        int[] toForrige = new int[b.length() + 1];
        int[] forrige = new int[b.length() + 1];
        int[] rad = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            forrige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            rad[0] = i;
            int minst = i;
            for (int j = 1; j <= b.length(); j++) {
                int bytte = forrige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rad[j] = Math.min(bytte, Math.min(forrige[j], rad[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rad[j] = Math.min(rad[j], toForrige[j - 2] + 1);
                }
                minst = Math.min(minst, rad[j]);
            }
            if (minst > grense) {
                return grense + 1;
            }
            int[] ledig = toForrige;
            toForrige = forrige;
            forrige = rad;
            rad = ledig;
        }
        return Math.min(forrige[b.length()], grense + 1);
    }

    /** De ordene som ligner mest på {@code ord}, nærmeste først; bare de som er så like at det kan være en skrivefeil. */
    static List<String> naermeste(String ord, Collection<String> kandidater, int antall) {
        int grense = Math.max(2, ord.length() / 3);
        record Kandidat(String tekst, int avstand) {}
        return kandidater.stream()
                .map(kandidat -> new Kandidat(kandidat, avstand(ord, kandidat, grense)))
                .filter(kandidat -> kandidat.avstand() <= grense)
                .sorted(Comparator.comparingInt(Kandidat::avstand).thenComparing(Kandidat::tekst))
                .limit(antall)
                .map(Kandidat::tekst)
                .toList();
    }
}
