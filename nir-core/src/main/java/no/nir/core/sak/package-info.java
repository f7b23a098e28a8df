/**
 * Saken: alt som er registrert på én person, slik et fagsystem eller NIR har det.
 */
@NullMarked
package no.nir.core.sak;

import org.jspecify.annotations.NullMarked;
