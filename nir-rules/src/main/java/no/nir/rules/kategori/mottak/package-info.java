/** Kategorier i mottak (regelverket § 2.1). */
@NullMarked
package no.nir.rules.kategori.mottak;

import org.jspecify.annotations.NullMarked;
