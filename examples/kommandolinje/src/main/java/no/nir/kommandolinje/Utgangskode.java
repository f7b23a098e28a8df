package no.nir.kommandolinje;

/** Tallene programmet svarer med når det er ferdig. */
final class Utgangskode {

    /** Alt er gjort. */
    static final int FERDIG = 0;

    /** Noe utenfor nir sviktet, for eksempel en full disk. */
    static final int AVBRUTT = 1;

    /** Kommandoen er brukt feil. Ingenting er vurdert. */
    static final int FEIL_BRUK = 2;

    /** Noe av det som ble lest, ble avvist; resten er vurdert. */
    static final int NOE_AVVIST = 3;

    /** Reglene eller tabellene er i ustand. */
    static final int REGLER_FEILET = 4;

    private Utgangskode() {}
}
