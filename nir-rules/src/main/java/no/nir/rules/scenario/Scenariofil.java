package no.nir.rules.scenario;

import java.util.List;

/** En lest scenariofil: regelen den handler om, og scenarioene i den rekkefølgen de står. */
public final class Scenariofil {

    private final String sti;
    private final String regel;
    private final Tre gitt;
    private final List<Scenario> scenarioer;

    Scenariofil(String sti, String regel, Tre gitt, List<Scenario> scenarioer) {
        this.sti = sti;
        this.regel = regel;
        this.gitt = gitt;
        this.scenarioer = List.copyOf(scenarioer);
    }

    /** Navnet på filen, slik den ble oppgitt da den ble lest. */
    public String sti() {
        return sti;
    }

    /** Id-en til regelen. */
    public String regel() {
        return regel;
    }

    /** Minst ett. */
    public List<Scenario> scenarioer() {
        return scenarioer;
    }

    Tre gitt() {
        return gitt;
    }
}
