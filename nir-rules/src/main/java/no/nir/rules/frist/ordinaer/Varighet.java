package no.nir.rules.frist.ordinaer;

import no.nir.rules.frist.Fristforloep;
import no.nir.rules.frist.Fristtrinn;
import no.nir.rules.frist.start.Start;

/** Fristen før noe har flyttet den. */
public record Varighet(Start om, Fristforloep loep) implements Fristtrinn {

    public static Varighet av(Start start, int maaneder) {
        return new Varighet(start, Fristforloep.ordinaer(start.om(), start.dato(), maaneder));
    }
}
