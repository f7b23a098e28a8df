package no.nir.rules.scenario;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Hvordan det gikk med ett scenario.
 *
 * @param slag hvor mange ganger regelen filen handler om, slo til
 * @param avvik det som ikke var som ventet; tom når scenarioet besto
 */
public record Scenarioresultat(Scenario scenario, int slag, List<Avvik> avvik) {

    public Scenarioresultat {
        avvik = List.copyOf(avvik);
    }

    /** Om svaret var som ventet. */
    public boolean bestaatt() {
        return avvik.isEmpty();
    }

    /** Resultatet til mennesker: én linje når det besto, ellers en linje til for hvert avvik. */
    public String somTekst() {
        String foerst = (bestaatt() ? "bestått: " : "IKKE BESTÅTT: ") + scenario.navn() + " (linje " + scenario.linje()
                + ", per " + scenario.dag() + "; regelen " + scenario.regel() + " " + Forventningsleser.slo(slag) + ")";
        return foerst
                + avvik.stream()
                        .map(a -> "\n  linje " + a.linje() + ": " + a.somTekst())
                        .collect(Collectors.joining());
    }
}
