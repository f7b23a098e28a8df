/** Kontroller av saken som helhet (regelverket § 10). */
@NullMarked
package no.nir.rules.saken;

import org.jspecify.annotations.NullMarked;
