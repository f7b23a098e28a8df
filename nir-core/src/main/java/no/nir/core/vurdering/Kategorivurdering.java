package no.nir.core.vurdering;

import no.nir.core.kode.Kategori;
import no.nir.core.tid.Periode;

/** En kategori personen er eller har vært i, og hvor vi har den fra. */
public record Kategorivurdering(Kategori kategori, Periode periode, Kategorikilde kilde) {}
