package no.nir.catalog;

import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;

/** Én tekst i tre målformer, slik den står i en teksttabell. */
record Tekstlinje(
        String noekkel, String nb, String nn, String en, Periode gyldig, Hjemmel hjemmel, String fil, int linje) {

    String tekst(Maalform maalform) {
        return switch (maalform) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
