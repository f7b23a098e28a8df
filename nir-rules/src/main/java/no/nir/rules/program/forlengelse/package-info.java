/** Hva permisjon og gyldig fravær gjør med fristen for programmet (regelverket § 3.3). */
@NullMarked
package no.nir.rules.program.forlengelse;

import org.jspecify.annotations.NullMarked;
