package no.nir.rules.mutasjon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bevisene i den rekkefølgen det er mest å hente: de som nylig drepte på samme sted, de som handler om regelen, så resten. */
final class Proeverekke {

    private static final int HUSKES = 8;

    private final List<Proeve> alle;
    private final Map<String, List<Proeve>> etterRegel = new HashMap<>();
    private final Map<String, Deque<Proeve>> dreperne = new HashMap<>();

    Proeverekke(List<? extends Proeve> proever) {
        this.alle = List.copyOf(proever);
        for (Proeve proeve : alle) {
            proeve.regler()
                    .forEach(regel -> etterRegel
                            .computeIfAbsent(regel, id -> new ArrayList<>())
                            .add(proeve));
        }
    }

    /**
     * Alle bevisene, ordnet for en mutant.
     *
     * @param sted der mutanten er
     * @param regler reglene den er i, og så de som ligger nærmest
     */
    Iterable<Proeve> ordnet(String sted, Set<String> regler) {
        Set<Proeve> rekke = new LinkedHashSet<>(dreperne.getOrDefault(sted, new ArrayDeque<>()));
        regler.forEach(regel -> rekke.addAll(etterRegel.getOrDefault(regel, List.of())));
        rekke.addAll(alle);
        return rekke;
    }

    /** Beviset drepte en mutant på stedet. */
    void drepte(String sted, Proeve proeve) {
        Deque<Proeve> siste = dreperne.computeIfAbsent(sted, s -> new ArrayDeque<>());
        siste.remove(proeve);
        siste.addFirst(proeve);
        if (siste.size() > HUSKES) {
            siste.removeLast();
        }
    }
}
