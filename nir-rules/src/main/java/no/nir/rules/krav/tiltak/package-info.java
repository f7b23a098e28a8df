/** Hvilke tiltak som hører til hvert krav, og hvilke som oppfyller det (regelverket § 4). */
@NullMarked
package no.nir.rules.krav.tiltak;

import org.jspecify.annotations.NullMarked;
