package no.nir.rules.sjekk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import no.nir.core.Tegnavstand;

/** «Mente du …»: det navnet som ligner mest på et som ikke finnes. */
public final class Forslag {

    private Forslag() {}

    /** « Mente du «frist»?», eller ingenting når ikke noe navn ligner. */
    public static String til(String ord, Collection<String> kandidater) {
        return naermest(ord, kandidater)
                .map(navn -> " Mente du «" + navn + "»?")
                .orElse("");
    }

    /** Store og små bokstaver er like. */
    private static Optional<String> naermest(String ord, Collection<String> kandidater) {
        int grense = Math.max(2, ord.length() / 3);
        return kandidater.stream()
                .filter(navn -> avstand(ord, navn, grense) <= grense)
                .min(Comparator.comparingInt((String navn) -> avstand(ord, navn, grense))
                        .thenComparing(navn -> navn));
    }

    private static int avstand(String a, String b, int grense) {
        return Tegnavstand.mellom(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT), grense);
    }
}
