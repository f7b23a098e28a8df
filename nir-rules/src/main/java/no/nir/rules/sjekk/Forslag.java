package no.nir.rules.sjekk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** «Mente du …»: det navnet som ligner mest på et som ikke finnes. */
public final class Forslag {

    private Forslag() {}

    /** « Mente du «frist»?», eller ingenting når ikke noe navn ligner. */
    public static String til(String ord, Collection<String> kandidater) {
        return naermest(ord, kandidater)
                .map(navn -> " Mente du «" + navn + "»?")
                .orElse("");
    }

    private static Optional<String> naermest(String ord, Collection<String> kandidater) {
        int grense = Math.max(2, ord.length() / 3);
        return kandidater.stream()
                .filter(navn -> avstand(ord, navn) <= grense)
                .min(Comparator.comparingInt((String navn) -> avstand(ord, navn))
                        .thenComparing(navn -> navn));
    }

    /** Antall tegn som må settes inn, slettes eller byttes ut; store og små bokstaver er like. */
    private static int avstand(String ett, String annet) {
        String a = ett.toLowerCase(Locale.ROOT);
        String b = annet.toLowerCase(Locale.ROOT);
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
