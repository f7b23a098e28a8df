package no.nir.core.json;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finner ordet noen trolig mente. */
final class Forslag {

    private static final int VISES = 20;

    private Forslag() {}

    /** « Mente du «X»?» når ett ord ligger nær, ellers hvilke som ventes. Begynner med mellomrom. */
    static String setning(String skrevet, Collection<String> mulige) {
        String naermest = naermest(skrevet, mulige);
        if (naermest != null) {
            return " Mente du «" + naermest + "»?";
        }
        String liste = mulige.stream().limit(VISES).collect(Collectors.joining(", "));
        int resten = mulige.size() - VISES;
        return " Ventet " + (mulige.size() == 1 ? "" : "en av ") + liste
                + (resten > 0 ? " (og " + resten + " til)" : "") + ".";
    }

    /** Det ene ordet som ligger nær; ingenting når det som er skrevet, ikke kan gjentas. */
    static @Nullable String naermest(String skrevet, Collection<String> mulige) {
        if (Utdrag.skjules(skrevet)) {
            return null;
        }
        String beste = null;
        int besteAvstand = Math.min(3, (skrevet.length() + 1) / 4) + 1;
        for (String mulig : mulige) {
            int avstand = avstand(forenklet(skrevet), forenklet(mulig));
            if (avstand < besteAvstand) {
                beste = mulig;
                besteAvstand = avstand;
            }
        }
        return beste;
    }

    private static String forenklet(String ord) {
        return ord.strip()
                .toUpperCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_')
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA");
    }

    /** Antall tegn som må settes inn, tas bort eller byttes. */
    private static int avstand(String a, String b) {
        int[] forrige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            forrige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] rad = new int[b.length() + 1];
            rad[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int bytte = forrige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rad[j] = Math.min(bytte, Math.min(forrige[j], rad[j - 1]) + 1);
            }
            forrige = rad;
        }
        return forrige[b.length()];
    }
}
