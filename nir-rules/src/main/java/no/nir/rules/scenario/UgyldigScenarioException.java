package no.nir.rules.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** En scenariofil som ikke kan brukes. Har alle feilene i filen, i den rekkefølgen de står. */
public final class UgyldigScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<Scenariofeil> feil;

    UgyldigScenarioException(List<Scenariofeil> feil) {
        super(feil.stream().map(Scenariofeil::somLinje).collect(Collectors.joining("\n")));
        this.feil = List.copyOf(feil);
    }

    /** Alle feilene, minst én. */
    public List<Scenariofeil> feil() {
        return feil;
    }
}
