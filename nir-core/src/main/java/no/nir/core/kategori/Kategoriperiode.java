package no.nir.core.kategori;

import no.nir.core.kode.Kategori;
import no.nir.core.tid.Periode;

/** At personen er i en kategori i en periode. En kategori uten {@code tom} er åpen. */
public record Kategoriperiode(Kategori kategori, Periode periode) {}
