package no.nir.core.json;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import no.nir.core.Tegnavstand;
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
        String ord = forenklet(skrevet);
        int grense = Math.min(3, (skrevet.length() + 1) / 4);
        for (String mulig : mulige) {
            int avstand = Tegnavstand.mellom(ord, forenklet(mulig), grense);
            if (avstand <= grense) {
                beste = mulig;
                grense = avstand - 1;
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
}
