package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Alt som er skrevet om saken i en scenariofil: stedene i saken, og hvilke scenarioer hvert sted er med i. */
final class Opplysninger {

    /** Et sted i saken i ett scenario. */
    record Plass(Sted sted, Tre tre, Bortproeving proeve) {}

    private final List<Tre> skrevet = new ArrayList<>();
    private final Set<Tre> brukt = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Sted, List<Plass>> steder = new LinkedHashMap<>();
    private final Set<Sted> unntatt = new LinkedHashSet<>();

    /**
     * Tar med det som er skrevet under «gitt» eller «men».
     *
     * @param fra det som er gitt fra før på samme sted, når det er noe
     */
    void kilde(Tre tre, @Nullable Tre fra) {
        boolean fjerner = tre.erIngenting() && fra != null;
        if (tre instanceof Tre.Blad && !fjerner) {
            skrevet.add(tre);
        }
        Map<String, Tre> foer = fra instanceof Tre.Objekt objekt ? objekt.felt() : Map.of();
        barn(tre).forEach((navn, verdi) -> kilde(verdi, foer.get(navn)));
    }

    /** Tar med saken i et scenario. */
    void les(Tre tre, Bortproeving proeve) {
        les(tre, Sted.ROT, proeve);
    }

    private void les(Tre tre, Sted sted, Bortproeving proeve) {
        brukt.add(tre);
        barn(tre).forEach((navn, verdi) -> {
            Sted her = sted.under(navn);
            steder.computeIfAbsent(her, s -> new ArrayList<>()).add(new Plass(her, verdi, proeve));
            les(verdi, her, proeve);
        });
    }

    /** Unntar stedet og alt under det. */
    void unnta(Sted sted) {
        unntatt.add(sted);
    }

    boolean unntar(Sted sted) {
        return unntatt.stream().anyMatch(sted::erI);
    }

    /** Hvert sted, med scenarioene det er med i; det ytterste først. */
    List<List<Plass>> steder() {
        return List.copyOf(steder.values());
    }

    /** Enkeltverdiene som ikke er med i noe scenario, og ikke fjerner noe. */
    List<Tre> forsvunnet() {
        return skrevet.stream().filter(tre -> !brukt.contains(tre)).toList();
    }

    private static Map<String, Tre> barn(Tre tre) {
        if (tre instanceof Tre.Objekt objekt) {
            return objekt.felt();
        }
        Map<String, Tre> barn = new LinkedHashMap<>();
        if (tre instanceof Tre.Liste liste) {
            for (int i = 0; i < liste.elementer().size(); i++) {
                barn.put(String.valueOf(i), liste.elementer().get(i));
            }
        }
        return barn;
    }
}
