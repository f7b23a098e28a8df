/** Kategorier som gir introduksjonsprogram (regelverket § 2.1). */
@NullMarked
package no.nir.rules.kategori.program;

import org.jspecify.annotations.NullMarked;
