package no.nir.rules.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** En verdi i en scenariofil, med linjen den står på. To verdier er den samme bare når de er samme objekt. */
sealed interface Tre {

    /** Linjen fra 1. For verdien av en nøkkel er det nøkkelens linje. */
    int linje();

    /** Feltene i den rekkefølgen de sto. */
    record Objekt(Map<String, Tre> felt, int linje) implements Tre {

        /** En kopi som kan endres uten at denne endres. */
        Map<String, Tre> kopi() {
            return new LinkedHashMap<>(felt);
        }
    }

    record Liste(List<Tre> elementer, int linje) implements Tre {}

    record Blad(Slag slag, String tekst, int linje) implements Tre {}

    enum Slag {
        TEKST,
        TALL,
        SANNHETSVERDI,
        INGENTING
    }

    static Blad tekst(String tekst, int linje) {
        return new Blad(Slag.TEKST, tekst, linje);
    }

    /** Om verdien er {@code null}, eller ikke står der i det hele tatt. */
    default boolean erIngenting() {
        return this instanceof Blad blad && blad.slag() == Slag.INGENTING;
    }

    /** Hva slags verdi det er, til feilmeldinger. */
    default String slagSomTekst() {
        if (this instanceof Objekt) {
            return "felt med verdier";
        }
        if (this instanceof Liste) {
            return "en liste";
        }
        Blad blad = (Blad) this;
        return blad.slag() == Slag.INGENTING ? "ingenting" : "«" + blad.tekst() + "»";
    }
}
