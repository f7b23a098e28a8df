package no.nir.rules.program.fravaer;

import no.nir.rules.grunnlag.Avledet;

/** Fraværet kan forlenge programmet. */
public record TellendeFravaer(Fravaersfaktum om) implements Avledet {

    @Override
    public String somTekst() {
        return om.post() + " kan forlenge programmet";
    }
}
