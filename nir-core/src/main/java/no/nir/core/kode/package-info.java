/**
 * Kodene: én liten type per kodeverk. Om en kode finnes på en dato, vet bare den som implementerer {@link
 * no.nir.core.kode.Kodeliste}; konstantene her er kodene som regler eller kjernen nevner ved navn.
 */
@NullMarked
package no.nir.core.kode;

import org.jspecify.annotations.NullMarked;
