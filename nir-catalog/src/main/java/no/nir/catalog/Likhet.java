package no.nir.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.nir.core.Tegnavstand;

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

    /** De ordene som ligner mest på {@code ord}, nærmeste først; bare de som er så like at det kan være en skrivefeil. */
    static List<String> naermeste(String ord, Collection<String> kandidater, int antall) {
        int grense = Math.max(2, ord.length() / 3);
        record Kandidat(String tekst, int avstand) {}
        return kandidater.stream()
                .map(kandidat -> new Kandidat(kandidat, Tegnavstand.mellom(ord, kandidat, grense)))
                .filter(kandidat -> kandidat.avstand() <= grense)
                .sorted(Comparator.comparingInt(Kandidat::avstand).thenComparing(Kandidat::tekst))
                .limit(antall)
                .map(Kandidat::tekst)
                .toList();
    }
}
