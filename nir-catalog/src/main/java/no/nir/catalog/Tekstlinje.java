package no.nir.catalog;

import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;

/** Én tekst i tre målformer, slik den står i en teksttabell. */
record Tekstlinje(
        String noekkel, Tekstmal nb, Tekstmal nn, Tekstmal en, Periode gyldig, Hjemmel hjemmel, String fil, int linje) {

    Tekstmal paa(Maalform maalform) {
        return switch (maalform) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
