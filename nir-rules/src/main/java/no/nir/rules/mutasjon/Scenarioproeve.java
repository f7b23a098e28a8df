package no.nir.rules.mutasjon;

import java.util.Optional;
import java.util.Set;
import no.nir.rules.Regelverk;
import no.nir.rules.scenario.Scenario;
import no.nir.rules.scenario.Scenariokjoerer;
import no.nir.rules.scenario.Scenarioresultat;

/** Et scenario som bevis: rødt når det ikke lenger består. */
public record Scenarioproeve(Scenario scenario) implements Proeve {

    @Override
    public String navn() {
        return scenario.regel() + " linje " + scenario.linje() + " «" + scenario.navn() + "»";
    }

    @Override
    public Set<String> regler() {
        return Set.of(scenario.regel());
    }

    @Override
    public Optional<Avvik> avvik(Regelverk regelverk) {
        Scenarioresultat resultat = Scenariokjoerer.med(regelverk).kjoer(scenario);
        return resultat.avvik().stream().findFirst().map(a -> new Avvik("scenario", a.somTekst(), false));
    }
}
