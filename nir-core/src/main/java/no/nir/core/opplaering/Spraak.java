package no.nir.core.opplaering;

import no.nir.core.kode.Spraakkode;
import org.jspecify.annotations.Nullable;

/** Morsmål og språket opplæringen gis på. */
public record Spraak(
        @Nullable Spraakkode morsmaal, @Nullable Spraakkode opplaeringsspraak) {}
