package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.RegelverkException;

/**
 * Kjører scenarioer mot et regelverk. En fil leses én gang og kan kjøres mot så mange regelverk man vil.
 *
 * <p>Kan deles mellom tråder.
 */
public final class Scenariokjoerer {

    private final Regelverk regelverk;

    private Scenariokjoerer(Regelverk regelverk) {
        this.regelverk = regelverk;
    }

    /** En kjører for regelverket, som må svare med forklaring: den sier hvilke regler som slo til. */
    public static Scenariokjoerer med(Regelverk regelverk) {
        return new Scenariokjoerer(regelverk);
    }

    /** Resultatet av hvert scenario i filen, i filens rekkefølge. */
    public List<Scenarioresultat> kjoer(Scenariofil fil) {
        return fil.scenarioer().stream().map(this::kjoer).toList();
    }

    /** Resultatet av ett scenario. Et regelverk i ustand er et avvik, ikke et unntak. */
    public Scenarioresultat kjoer(Scenario scenario) {
        List<Avvik> avvik = new ArrayList<>();
        Vurdering vurdering;
        try {
            vurdering = regelverk.vurder(scenario.sak(), scenario.dag());
        } catch (RegelverkException e) {
            avvik.add(new Avvik(scenario.linje(), "regelverket", "et svar", String.valueOf(e.getMessage())));
            return new Scenarioresultat(scenario, 0, avvik);
        }
        scenario.ventet().forEach(v -> v.mot(vurdering, avvik::add));
        return new Scenarioresultat(scenario, Forventningsleser.slag(vurdering, scenario.regel()), avvik);
    }
}
