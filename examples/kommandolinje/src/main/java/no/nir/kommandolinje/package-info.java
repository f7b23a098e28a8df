/**
 * Kommandoen {@code nir}: tolker argumentene, kjører én kommando og svarer med en utgangskode.
 *
 * <p>Hver kommando er én klasse; en ny føyes til i {@link no.nir.kommandolinje.Kommandolinje}.
 */
@NullMarked
package no.nir.kommandolinje;

import org.jspecify.annotations.NullMarked;
