/** Funn: det en kontroll kom til, før det blir til en melding. */
@NullMarked
package no.nir.rules.funn;

import org.jspecify.annotations.NullMarked;
