/** Statuslinjene på kortene, slik NIR viser dem (regelverket § 4, kilde 000). */
@NullMarked
package no.nir.rules.statuslinje;

import org.jspecify.annotations.NullMarked;
