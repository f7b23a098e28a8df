package no.nir.rules.frist;

import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;

/** Ordningen har ingen frist. */
public record IngenFrist(Grunnlag om) implements Avledet {

    @Override
    public String somTekst() {
        return om.ordning() + " har ingen frist";
    }
}
