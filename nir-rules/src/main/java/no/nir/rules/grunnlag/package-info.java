/**
 * Det reglene ser: saken gruppert én gang, slik den er kjent på vurderingsdagen.
 *
 * <p>Her avgjøres ingenting om rettigheter; her svares det bare på spørsmål om hva som er registrert.
 */
@NullMarked
package no.nir.rules.grunnlag;

import org.jspecify.annotations.NullMarked;
