/**
 * Krav, vedtak og klager på en ordning.
 */
@NullMarked
package no.nir.core.vedtak;

import org.jspecify.annotations.NullMarked;
