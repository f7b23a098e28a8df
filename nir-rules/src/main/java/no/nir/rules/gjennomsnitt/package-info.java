/** Gjennomsnittlig tilbudt tiltak: hvordan hvert tiltak teller, og summen per måned (regelverket § 5). */
@NullMarked
package no.nir.rules.gjennomsnitt;

import org.jspecify.annotations.NullMarked;
