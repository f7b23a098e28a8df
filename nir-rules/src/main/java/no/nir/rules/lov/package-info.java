/** Lov: om saken hører under integreringsloven eller introduksjonsloven (regelverket § 1). */
@NullMarked
package no.nir.rules.lov;

import org.jspecify.annotations.NullMarked;
