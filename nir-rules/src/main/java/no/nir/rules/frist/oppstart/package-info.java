/** Frist for oppstart (regelverket § 3.3, siste ledd). */
@NullMarked
package no.nir.rules.frist.oppstart;

import org.jspecify.annotations.NullMarked;
