package no.nir.core.vurdering;

/** Hvorfor et svar er ukjent. */
public enum Mangelgrunn {
    /** En eller flere opplysninger er ikke registrert. */
    OPPLYSNINGER,
    /** Ingen opplysning avgjør det på vurderingsdagen; det gjør den på en senere dag, eller tiden alene. */
    TIDEN,
    /** Ingen av opplysningene avgjør det, og heller ikke tiden. */
    INGENTING,
    /** Saken har så mange åpne svar at ikke alle settene er prøvd. */
    IKKE_PROEVD
}
