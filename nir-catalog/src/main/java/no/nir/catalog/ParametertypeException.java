package no.nir.catalog;

/** Parameteren har en annen slags verdi enn den det ble spurt om, for eksempel en dato der det ble spurt om et tall. */
public final class ParametertypeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ParametertypeException(Parameterlinje linje, String ventet) {
        super("Parameteren " + linje.navn() + " er «" + linje.verdi() + "» "
                + linje.enhet().kode() + ", ikke " + ventet + " (" + linje.fil() + ":" + linje.linje() + ").");
    }
}
