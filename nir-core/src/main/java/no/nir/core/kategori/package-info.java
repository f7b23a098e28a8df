/**
 * Kategorier slik de er registrert på en sak.
 */
@NullMarked
package no.nir.core.kategori;

import org.jspecify.annotations.NullMarked;
