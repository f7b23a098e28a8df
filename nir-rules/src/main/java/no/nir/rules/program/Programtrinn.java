package no.nir.rules.program;

import no.nir.rules.frist.Fristtrinn;

/** Et trinn i fristen for et introduksjonsprogram, som husker hvor mange måneder den kan utvides med. */
public interface Programtrinn extends Fristtrinn {

    /** Måneder programmet kan utvides med etter vedtak; 0 når det ikke kan utvides. */
    int utvidelse();

    default boolean kanUtvides() {
        return utvidelse() > 0;
    }
}
