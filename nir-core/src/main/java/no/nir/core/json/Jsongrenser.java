package no.nir.core.json;

/** Hvor store dokumenter {@link NirJson} tar imot. Det som er på grensen, er innenfor. */
public final class Jsongrenser {

    /** Byte i et dokument (for et dokument som alt er tekst: tegn). */
    public static final int DOKUMENT = 8 * 1024 * 1024;

    /** Nivåer av objekter og lister i hverandre. */
    public static final int DYBDE = 16;

    /** Elementer i en liste. */
    public static final int ELEMENTER = 10_000;

    /** Felt i et objekt. */
    public static final int FELT = 200;

    /** Tegn i fri tekst. */
    public static final int TEKST = 2000;

    /** Tegn i en id eller et navn. */
    public static final int NAVN = 200;

    /** Tegn i et feltnavn. */
    public static final int FELTNAVN = 100;

    /** Tegn i et tall. */
    public static final int TALL = 50;

    /** Feil som vises; er det flere, sier en til slutt hvor mange. */
    public static final int FEIL = 10_000;

    /** Første og siste år en dato kan ha. */
    public static final int FOERSTE_AAR = 1900;

    public static final int SISTE_AAR = 2200;

    private Jsongrenser() {}
}
