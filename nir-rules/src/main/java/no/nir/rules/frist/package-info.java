/** Frister: trinnene en frist går gjennom, og kalenderregningen mellom dem (regelverket § 3). */
@NullMarked
package no.nir.rules.frist;

import org.jspecify.annotations.NullMarked;
