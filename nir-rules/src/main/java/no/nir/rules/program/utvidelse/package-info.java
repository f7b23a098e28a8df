/** Vedtak om utvidet deltakelse, og tildelinger som er lengre enn sluttmålet gir (regelverket § 3.3, kilde 004). */
@NullMarked
package no.nir.rules.program.utvidelse;

import org.jspecify.annotations.NullMarked;
