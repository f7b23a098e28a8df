package no.nir.rules.frist.start;

import java.time.LocalDate;
import no.nir.core.tid.Datoregning;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;

/** Dagen fristen telles fra (D). */
public record Start(Grunnlag om, LocalDate dato) implements Avledet {

    /** Alderen i fylte år den dagen. */
    public int alder() {
        return Datoregning.alder(om.sak().sak().person().foedselsdato(), dato);
    }

    @Override
    public LocalDate parameterdato() {
        return dato;
    }

    @Override
    public String somTekst() {
        return om.ordning() + " telles fra " + dato;
    }
}
