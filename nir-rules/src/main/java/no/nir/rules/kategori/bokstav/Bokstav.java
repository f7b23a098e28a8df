package no.nir.rules.kategori.bokstav;

/** Bokstaven i integreringsloven § 9 første ledd en tillatelse svarer til, eller hva den ellers er. */
public enum Bokstav {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    /** Familie etter utlendingsloven kapittel 6, utenfor bokstav f. */
    FAMILIE,
    /** Familie til en som er her for å arbeide (§ 28 bokstav c). */
    FAMILIE_ARBEID,
    /** Arbeid (§ 28 bokstav a og b). */
    ARBEID,
    /** Alt annet. */
    ANNEN
}
