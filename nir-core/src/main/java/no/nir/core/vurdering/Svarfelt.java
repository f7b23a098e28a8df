package no.nir.core.vurdering;

/** Feltene i en ordningsvurdering som kan være ukjente. */
public enum Svarfelt {
    FRIST,
    FRIST_OPPSTART,
    KRAV
}
