/** Timer som kreves for å fullføre en ordning (regelverket §§ 3.2 og 3.4). */
@NullMarked
package no.nir.rules.timer;

import org.jspecify.annotations.NullMarked;
