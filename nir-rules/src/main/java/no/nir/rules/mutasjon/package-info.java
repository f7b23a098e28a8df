/**
 * Mutasjon av regler og tabeller: endrer én ting om gangen, og ser om noe bevis blir rødt. Et bevis som aldri blir rødt, beviser
 * ingenting.
 *
 * <p>Trenger drools-model-codegen på klassestien; det gjør ikke resten av nir-rules.
 */
@NullMarked
package no.nir.rules.mutasjon;

import org.jspecify.annotations.NullMarked;
