/** Hvilke av grensene i regelverket § 3 en generator treffer, talt sak for sak. */
@NullMarked
package no.nir.rules.grenser;

import org.jspecify.annotations.NullMarked;
