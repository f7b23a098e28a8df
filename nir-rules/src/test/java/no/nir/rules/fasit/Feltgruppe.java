package no.nir.rules.fasit;

/** Gruppene av felter sammenligningen teller og kan avgrenses til. */
public enum Feltgruppe {
    /** Loven. */
    LOV,
    /** Kategorier med fom, tom og kilde, i rekkefølge. */
    KATEGORIER,
    /** Hvilke ordninger det er, med kategori og kategoriFra, i rekkefølge. */
    ORDNINGER,
    FRIST_OPPSTART,
    FRIST,
    TIMER,
    STATUSLINJER,
    KRAV,
    AVSLUTNING,
    MAANEDER,
    STATUS,
    /** Funnene; mot fasiten bare kode og ordning. */
    FUNN
}
