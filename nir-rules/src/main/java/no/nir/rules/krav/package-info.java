/** Kravene til innholdet i et introduksjonsprogram: hvilke som gjelder (regelverket § 4). */
@NullMarked
package no.nir.rules.krav;

import org.jspecify.annotations.NullMarked;
