/** Kontroller av frister, status og måneder (regelverket § 10). */
@NullMarked
package no.nir.rules.kontroll;

import org.jspecify.annotations.NullMarked;
