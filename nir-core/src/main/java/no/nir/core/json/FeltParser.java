package no.nir.core.json;

/** Sjekker en verdi i treet og gjør den til en verdi i nir. Melder feil selv, med hva som ventes. */
interface FeltParser<T> {

    /** Verdien, aldri {@code null} i JSON; {@link Felt#galt()} når en feil er meldt. */
    Felt<T> les(Jsonverdi verdi, Feilsamler feil);

    /** Hva som ventes, slik en melding sier det etter «Ventet». */
    String ventet();

    /** Melder at verdien er en annen enn den som ventes. */
    static <T> Felt<T> avvist(Jsonverdi verdi, Feilsamler feil, String ventet, boolean personlig) {
        feil.meld(verdi, () -> "Ventet " + ventet + ", fikk " + Utdrag.av(verdi, personlig) + ".");
        return Felt.galt();
    }
}
