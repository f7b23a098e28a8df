package no.nir.rules.frist;

import java.time.LocalDate;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;

/** Et trinn på veien fra dagen det telles fra til fristen. Parametere slås opp på dagen det telles fra. */
public interface Fristtrinn extends Avledet {

    Fristforloep loep();

    default Grunnlag grunnlag() {
        return loep().grunnlag();
    }

    @Override
    default LocalDate parameterdato() {
        return loep().fra();
    }

    @Override
    default String somTekst() {
        return grunnlag().ordning() + " " + loep().somTekst();
    }
}
