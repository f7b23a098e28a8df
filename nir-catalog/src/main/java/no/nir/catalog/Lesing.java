package no.nir.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.core.hjemmel.Hjemmel;

/** Én lesing av katalogen: feilene så langt, slik at alle kan meldes på én gang, og hjemlene som alt er lest. */
final class Lesing {

    private final List<Tabellfeil> feil = new ArrayList<>();

    private final Map<String, Hjemmel> hjemler = new HashMap<>();

    void feil(String fil, int linje, String melding) {
        feil.add(new Tabellfeil(fil, linje, melding));
    }

    /** Hjemmelen med denne teksten; samme hjemmel står på mange rader, og leses bare én gang. */
    Hjemmel hjemmel(String tekst) {
        return hjemler.computeIfAbsent(tekst, Hjemmel::av);
    }

    /** Kaster {@link KatalogException} med alle feil når det er noen. */
    void kastHvisFeil() {
        if (!feil.isEmpty()) {
            throw new KatalogException(feil.stream()
                    .sorted(Comparator.comparing(Tabellfeil::fil)
                            .thenComparingInt(Tabellfeil::linje)
                            .thenComparing(Tabellfeil::melding))
                    .distinct()
                    .toList());
        }
    }
}
