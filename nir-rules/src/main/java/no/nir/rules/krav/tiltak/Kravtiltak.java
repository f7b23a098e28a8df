package no.nir.rules.krav.tiltak;

import no.nir.core.kode.Programkrav;
import no.nir.rules.gjennomsnitt.Tiltaksfaktum;
import no.nir.rules.grunnlag.Avledet;

/** Tiltaket er i programmet, er ikke slettet, og er av den typen kravet handler om. */
public record Kravtiltak(Tiltaksfaktum om, Programkrav krav) implements Avledet {

    @Override
    public String somTekst() {
        return "tiltak " + om.tiltak().id() + " hører til kravet " + krav;
    }
}
