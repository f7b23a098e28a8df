package no.nir.rules.frist;

/** Fristen er ferdig regnet. Høyst én per grunnlag. */
public record Frist(Fristtrinn om, Fristforloep loep) implements Fristtrinn {

    /** Fristen er det trinnet kom til. */
    public static Frist lik(Fristtrinn trinn) {
        return new Frist(trinn, trinn.loep());
    }

    /** Fristen er det trinnet kom til, flyttet av permisjon. */
    public static Frist medPermisjon(Fristtrinn trinn) {
        return new Frist(trinn, trinn.loep().forlengetAvPermisjon());
    }
}
