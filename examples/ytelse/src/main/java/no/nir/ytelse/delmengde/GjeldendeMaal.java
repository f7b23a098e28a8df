package no.nir.ytelse.delmengde;

import no.nir.core.kode.Sluttmaal;

/** Sluttmålet som gjelder på dagen. */
public record GjeldendeMaal(Sluttmaal maal) {}
