package no.nir.rules.gjennomsnitt;

import no.nir.rules.grunnlag.Avledet;

/** Tiltaket gjør dagene det varer til dager med erstattende tiltak. */
public record Erstatning(Tiltaksfaktum om) implements Avledet {

    @Override
    public String somTekst() {
        return "tiltak " + om.tiltak().id() + " erstatter andre tiltak "
                + om.tiltak().fom() + "–" + om.tiltak().tom();
    }
}
