/** Kategorier som gir norsk og samfunnskunnskap (regelverket § 2.1). */
@NullMarked
package no.nir.rules.kategori.norsk;

import org.jspecify.annotations.NullMarked;
