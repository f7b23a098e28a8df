/**
 * Saker inn: deler filer og standard inn i dokumenter, i fast minne uansett hvor mange saker det er.
 */
@NullMarked
package no.nir.kommandolinje.inndata;

import org.jspecify.annotations.NullMarked;
