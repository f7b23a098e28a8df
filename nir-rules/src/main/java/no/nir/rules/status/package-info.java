/** Status for ordningene på en dag (regelverket § 4). */
@NullMarked
package no.nir.rules.status;

import org.jspecify.annotations.NullMarked;
