/**
 * Tiltak deltakeren er tilbudt, med timer per uke.
 */
@NullMarked
package no.nir.core.tiltak;

import org.jspecify.annotations.NullMarked;
