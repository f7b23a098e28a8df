/** Om en ordning er fullført (regelverket § 4). */
@NullMarked
package no.nir.rules.fullfoering;

import org.jspecify.annotations.NullMarked;
