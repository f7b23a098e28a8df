/**
 * Opplysninger en sak kan mangle: hva de heter, hvor i saken de hører hjemme, og saken slik den ville være med dem.
 */
@NullMarked
package no.nir.core.opplysning;

import org.jspecify.annotations.NullMarked;
