package no.nir.core.forskjell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Det samme i to lister: én av dem er fraværende når bare den ene listen har det. */
record Par<T>(@Nullable T fra, @Nullable T til) {

    private record Plass(Object noekkel, int nummer) {}

    /** Like nøkler hører sammen; har en liste flere med samme nøkkel, den første med den første. I den første listens rekkefølge. */
    static <T> List<Par<T>> av(List<T> fra, List<T> til, Function<T, ?> noekkel) {
        Map<Plass, T> foer = etterPlass(fra, noekkel);
        Map<Plass, T> etter = etterPlass(til, noekkel);
        Set<Plass> alle = new LinkedHashSet<>(foer.keySet());
        alle.addAll(etter.keySet());
        List<Par<T>> par = new ArrayList<>();
        for (Plass p : alle) {
            par.add(new Par<>(foer.get(p), etter.get(p)));
        }
        return par;
    }

    private static <T> Map<Plass, T> etterPlass(List<T> liste, Function<T, ?> noekkel) {
        Map<Plass, T> svar = new LinkedHashMap<>();
        for (T t : liste) {
            int nummer = 0;
            while (svar.putIfAbsent(new Plass(noekkel.apply(t), nummer), t) != null) {
                nummer++;
            }
        }
        return svar;
    }
}
