package no.nir.catalog;

import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Periode;

/**
 * At en kategori gir en ordning under en lov.
 *
 * @param gyldig når raden gjelder; den slås opp med datoen kategorien gjelder fra
 * @param linje linjenummeret i tabellen, fra 1
 */
record Ordningslinje(
        Lov lov, Kategori kategori, Ordning ordning, Periode gyldig, Hjemmel hjemmel, String fil, int linje) {}
