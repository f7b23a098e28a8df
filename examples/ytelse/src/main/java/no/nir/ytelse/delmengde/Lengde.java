package no.nir.ytelse.delmengde;

import no.nir.core.kode.Ordning;

/** Ordinære måneder, og måneder utvidet deltakelse legger til. */
public record Lengde(Start start, int ordinaere, int utvidelse) {

    public Ordning ordning() {
        return start.ordning();
    }
}
