/**
 * Opphold: tillatelser og søknad om asyl.
 */
@NullMarked
package no.nir.core.opphold;

import org.jspecify.annotations.NullMarked;
