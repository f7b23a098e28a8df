package no.nir.catalog;

import java.util.List;

/** Det finnes ingen tekst med nøkkelen. Meldingen foreslår de nøklene som ligner mest. */
public final class UkjentTekstException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UkjentTekstException(String noekkel, List<String> forslag) {
        super("Ukjent tekst «" + noekkel + "»."
                + (forslag.isEmpty() ? "" : " Mente du " + String.join(", ", forslag) + "?"));
    }
}
