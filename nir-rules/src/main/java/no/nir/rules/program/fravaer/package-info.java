/** Hvilket fravær som kan forlenge et introduksjonsprogram (regelverket § 3.3). */
@NullMarked
package no.nir.rules.program.fravaer;

import org.jspecify.annotations.NullMarked;
