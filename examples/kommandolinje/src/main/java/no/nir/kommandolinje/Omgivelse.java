package no.nir.kommandolinje;

import java.io.InputStream;

/**
 * Det en kommando har rundt seg.
 *
 * @param inn standard inn
 * @param ut standard ut
 * @param feil standard feil
 * @param framdrift om framdrift skal vises på standard feil
 */
record Omgivelse(InputStream inn, Utskrift ut, Feilutskrift feil, boolean framdrift) {

    Framdrift nyFramdrift() {
        return new Framdrift(feil, framdrift);
    }
}
