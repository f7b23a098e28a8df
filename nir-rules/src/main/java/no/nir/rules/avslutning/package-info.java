/** Avslutning av ordningene, registrert eller satt av systemet (regelverket § 6). */
@NullMarked
package no.nir.rules.avslutning;

import org.jspecify.annotations.NullMarked;
