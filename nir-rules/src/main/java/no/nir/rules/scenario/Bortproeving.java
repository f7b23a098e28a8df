package no.nir.rules.scenario;

import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/** Hva som skjer med svaret i ett scenario når noe i saken tas bort. */
final class Bortproeving {

    enum Utfall {
        LIKT,
        ENDRET,
        UGYLDIG
    }

    private final Scenario scenario;
    private final Regelverk regelverk;
    private final Saksleser saker;
    private final Tre medId;
    private final Vurdering svar;

    Bortproeving(Scenario scenario, Regelverk regelverk, Saksleser saker) {
        this.scenario = scenario;
        this.regelverk = regelverk;
        this.saker = saker;
        this.medId = Saksfletter.medId(scenario.dokument().tre());
        this.svar = regelverk.vurder(scenario.sak(), scenario.dag());
    }

    /** Svaret uten det som står på stedet, målt mot svaret med. Id-ene er som før: de fylles ut før noe tas bort. */
    Utfall uten(Sted sted) {
        return saker.forsoek(sted.fjernet(medId))
                .map(sak -> regelverk.vurder(sak, scenario.dag()).equals(svar) ? Utfall.LIKT : Utfall.ENDRET)
                .orElse(Utfall.UGYLDIG);
    }
}
