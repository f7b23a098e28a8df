package no.nir.rules.sjekk;

/**
 * Ett ord i et uttrykk: et navn, en verdi eller et tegn.
 *
 * @param fra plassen i teksten der ordet begynner
 * @param linje linjen i filen
 */
public record Ord(Slag slag, String tekst, int fra, int linje) {

    /** Hva slags ord det er. */
    public enum Slag {
        NAVN,
        TALL,
        TEKST,
        TEGN,
        SLUTT
    }

    /** Om ordet er tegnet. */
    public boolean er(String tegn) {
        return slag == Slag.TEGN && tekst.equals(tegn);
    }

    /** Om ordet er et navn. */
    public boolean erNavn() {
        return slag == Slag.NAVN;
    }

    /** Om det neste ordet følger rett etter, uten mellomrom. */
    boolean beroerer(Ord neste) {
        return fra + tekst.length() == neste.fra;
    }
}
