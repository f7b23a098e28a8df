/**
 * Generatorer til jqwik for den som vil prøve sitt eget system: gyldige saker, saker rundt lovens grenser og ødelagt JSON.
 *
 * <p>Pakken ligger i test-jaren til nir-core. Begynn i {@link no.nir.core.generatorer.NirArbitraries}.
 */
@NullMarked
package no.nir.core.generatorer;

import org.jspecify.annotations.NullMarked;
