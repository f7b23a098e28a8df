/**
 * Svaret på en sak: hva som gjelder på en dag, hva som mangler, hva som er galt, og hvorfor.
 */
@NullMarked
package no.nir.core.vurdering;

import org.jspecify.annotations.NullMarked;
