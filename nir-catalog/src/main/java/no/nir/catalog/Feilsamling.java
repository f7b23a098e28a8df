package no.nir.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Samler feil fra alle tabeller, slik at alle kan meldes på én gang. */
final class Feilsamling {

    private final List<Tabellfeil> feil = new ArrayList<>();

    void legg(String fil, int linje, String melding) {
        feil.add(new Tabellfeil(fil, linje, melding));
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
