package no.nir.core.generatorer;

/** Hvor datoer og tall legges. */
enum Tyngde {
    /** Hvor som helst i tidsrommet sakene handler om. */
    JEVN,
    /** På lovens datoer, på frister og terskler, og én dag eller en hundredels time til hver side. */
    GRENSER
}
