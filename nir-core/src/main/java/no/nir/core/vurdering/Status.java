package no.nir.core.vurdering;

/** Status for en ordning på en dag. */
public enum Status {
    AKTIV,
    INAKTIV,
    FULLFOERT
}
