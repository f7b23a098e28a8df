package no.nir.rules.scenario;

/** Hvordan forventninger til én slags verdi skrives: leser dem fra filen og holder dem mot svaret. */
interface Moenster<T> {

    String INGEN = "ingen";

    /**
     * Leser en forventning og melder alt som er galt med den.
     *
     * @param hva stedet i svaret, til avvik og feil
     */
    Ventet<T> les(Tre tre, String hva, Feilliste feil);

    /** Verdien slik den kunne stått i filen. */
    String tekst(T verdi);

    /** Om forventningen er at verdien ikke er der: {@code ingen} eller tomt. */
    static boolean venterIngen(Tre tre) {
        return tre.erIngenting()
                || (tre instanceof Tre.Blad blad && blad.tekst().equals(INGEN));
    }

    /** Forventningen om at verdien ikke er der. */
    default Ventet<T> ingen(Tre tre, String hva) {
        return (fikk, avvik) -> {
            if (fikk != null) {
                avvik.accept(new Avvik(tre.linje(), hva, INGEN, tekst(fikk)));
            }
        };
    }
}
