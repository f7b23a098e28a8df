/** Kategorier beregnet av oppholdstillatelser og mottak (regelverket § 2.1). */
@NullMarked
package no.nir.rules.kategori;

import org.jspecify.annotations.NullMarked;
