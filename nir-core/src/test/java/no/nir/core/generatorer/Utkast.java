package no.nir.core.generatorer;

import java.util.List;

/** Noe i en sak som er trukket, men som først får datoene sine når tidslinjen er kjent. */
@FunctionalInterface
interface Utkast<T> {

    T paa(Tidslinje linje);

    static <T> List<T> alle(List<Utkast<T>> utkast, Tidslinje linje) {
        return utkast.stream().map(u -> u.paa(linje)).toList();
    }
}
