/** Hvilke ordninger en kategori gir (regelverket § 2). */
@NullMarked
package no.nir.rules.ordning;

import org.jspecify.annotations.NullMarked;
