package no.nir.core.vurdering;

/** Om en kategori er registrert i saken eller beregnet av oppholdstillatelsene. */
public enum Kategorikilde {
    REGISTRERT,
    BEREGNET
}
