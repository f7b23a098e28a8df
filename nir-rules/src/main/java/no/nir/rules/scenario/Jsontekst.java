package no.nir.rules.scenario;

import java.util.stream.Collectors;
import no.nir.core.json.JsonWriter;

/** Skriver et tre som JSON, slik at saken leses av den samme leseren som alle andre saker. */
final class Jsontekst {

    private Jsontekst() {}

    static String av(Tre tre) {
        if (tre instanceof Tre.Objekt objekt) {
            return objekt.felt().entrySet().stream()
                    .map(felt -> tekst(felt.getKey()) + ":" + av(felt.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tre instanceof Tre.Liste liste) {
            return liste.elementer().stream().map(Jsontekst::av).collect(Collectors.joining(",", "[", "]"));
        }
        Tre.Blad blad = (Tre.Blad) tre;
        return switch (blad.slag()) {
            case TEKST -> tekst(blad.tekst());
            case TALL, SANNHETSVERDI -> blad.tekst();
            case INGENTING -> "null";
        };
    }

    private static String tekst(String tekst) {
        return new JsonWriter().verdi(tekst).tekst();
    }
}
