package no.nir.catalog;

import java.time.LocalDate;

/** Parameteren finnes, men har ingen rad som gjelder på datoen. Meldingen sier når den er kjent. */
public final class ParameterUtenVerdiException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String navn;
    private final LocalDate dato;

    ParameterUtenVerdiException(String navn, LocalDate dato, String kjentGyldighet) {
        super("Parameteren " + navn + " har ingen verdi " + dato + ". Den er kjent " + kjentGyldighet + ".");
        this.navn = navn;
        this.dato = dato;
    }

    /** Parameteren det ble spurt om. */
    public String navn() {
        return navn;
    }

    /** Dagen det ble spurt om. */
    public LocalDate dato() {
        return dato;
    }
}
