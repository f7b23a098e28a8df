/** Forskjell mellom registrerte og beregnede kategorier (regelverket § 2). */
@NullMarked
package no.nir.rules.kategori.avvik;

import org.jspecify.annotations.NullMarked;
