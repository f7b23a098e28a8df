package no.nir.rules.gjennomsnitt;

import no.nir.rules.grunnlag.Avledet;

/**
 * Hvordan et tiltak teller. Nøyaktig én per tiltak.
 *
 * @param vanligDag på dager uten erstattende tiltak
 * @param erstattetDag på dager med minst ett erstattende tiltak som teller
 */
public record Telling(Tiltaksfaktum om, Tellemaate vanligDag, Tellemaate erstattetDag) implements Avledet {

    @Override
    public String somTekst() {
        return "tiltak " + om.tiltak().id() + " teller " + vanligDag + " på vanlige dager, " + erstattetDag
                + " på dager med erstattende tiltak";
    }
}
