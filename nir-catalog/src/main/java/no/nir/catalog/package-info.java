/**
 * Katalogen: alle kodeverk, parametre og tekster som strenge tabeller der hver rad har gyldighet, hjemmel og kilde.
 *
 * <p>Oppslag skjer med navn <em>og dato</em>. En lovendring er en ny rad, ikke en kodeendring. En tabell som ikke kan
 * leses, eller som har hull eller overlapp, stopper oppstarten med fil og linje for hver feil ({@link
 * no.nir.catalog.KatalogException}).
 */
@NullMarked
package no.nir.catalog;

import org.jspecify.annotations.NullMarked;
