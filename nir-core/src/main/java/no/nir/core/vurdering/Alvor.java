package no.nir.core.vurdering;

/** Hvor alvorlig et funn er: {@code FEIL} strider mot reglene og må rettes, {@code ADVARSEL} er trolig galt eller sent. */
public enum Alvor {
    FEIL,
    ADVARSEL,
    INFO
}
