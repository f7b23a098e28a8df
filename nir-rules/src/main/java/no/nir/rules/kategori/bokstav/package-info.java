/** Hvilken bokstav i integreringsloven § 9 en tillatelse har, og tillatelser som ikke gir noe (regelverket § 2.1). */
@NullMarked
package no.nir.rules.kategori.bokstav;

import org.jspecify.annotations.NullMarked;
