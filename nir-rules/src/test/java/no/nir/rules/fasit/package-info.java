/**
 * Fasiten: svarene fra en uavhengig implementasjon av regelverk.md, og sammenligningen av en vurdering med dem eller med
 * en annen vurdering.
 */
@NullMarked
package no.nir.rules.fasit;

import org.jspecify.annotations.NullMarked;
