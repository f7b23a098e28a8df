package no.nir.rules.krav.tiltak;

import no.nir.core.kode.Programkrav;
import no.nir.rules.gjennomsnitt.Tiltaksfaktum;
import no.nir.rules.grunnlag.Avledet;

/** Tiltaket oppfyller kravet. */
public record Oppfyllende(Tiltaksfaktum om, Programkrav krav) implements Avledet {

    @Override
    public String somTekst() {
        return "tiltak " + om.tiltak().id() + " oppfyller kravet " + krav;
    }
}
