/**
 * Vurderinger som tekst til mennesker, med oppsettet fra skjermbildene i NIR: kort, måneder, funn og forklaring.
 */
@NullMarked
package no.nir.kommandolinje.tekst;

import org.jspecify.annotations.NullMarked;
