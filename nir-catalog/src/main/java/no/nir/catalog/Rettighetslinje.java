package no.nir.catalog;

import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;

/**
 * At en rolle har en rettighet.
 *
 * @param ordning ordningen rettigheten gjelder, eller tom tekst når den ikke er knyttet til en ordning
 */
record Rettighetslinje(
        String rolle, String rettighet, String ordning, Periode gyldig, Hjemmel hjemmel, String fil, int linje) {}
