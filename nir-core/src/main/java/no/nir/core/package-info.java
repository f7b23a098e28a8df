/**
 * Verdiene i nir: uforanderlige, kan ikke bygges ugyldige, og kjenner verken regelmotor, tabeller eller JSON.
 *
 * <p>Hit hører det som er sant om enhver sak uansett lov: datoer, koder, personidentifikatorer, saken selv og svaret
 * på den. Hva som <em>avgjøres</em>, hører hjemme i reglene; hvilke koder og tall som gjelder når, i katalogen.
 */
@NullMarked
package no.nir.core;

import org.jspecify.annotations.NullMarked;
