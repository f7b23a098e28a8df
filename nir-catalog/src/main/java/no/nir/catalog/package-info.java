/**
 * Katalogen: alle kodeverk, parametre og tekster som strenge tabeller der hver rad har gyldighet, hjemmel og kilde.
 *
 * <p>En parameter slås opp med navn <em>og dato</em>. En lovendring er en ny rad, ikke en kodeendring. En tabell som ikke kan
 * leses, rader som overlapper, og en parameter med hull mellom radene stopper oppstarten med fil og linje for hver feil
 * ({@link no.nir.catalog.KatalogException}).
 *
 * <p>Tabellene er CSV med semikolon, UTF-8 uten BOM, LF, nøyaktig overskrift og ingen kommentarer:
 *
 * <ul>
 *   <li>{@code kodeverk/*.csv}: sortert på {@code orden} (1, 2, 3 …) der rekkefølgen betyr noe, ellers på {@code kode};
 *       så på {@code fom}. Aliaser skilles med {@code |}, etterfølgere med mellomrom.
 *   <li>{@code parametre/*.csv}: sortert på {@code navn}, så {@code fom}. Radene til ett navn har verken hull eller
 *       overlapp. Enheten bestemmer formen på verdien ({@link no.nir.catalog.Enhet}).
 *   <li>{@code tekster/*.csv}: sortert på {@code noekkel}, én rad for hver, med alle tre målformer fylt ut. Teksten er den
 *       samme for alle dager; {@code fom} og {@code tom} sier hvilken hjemmel den hviler på når.
 * </ul>
 *
 * <p>En rad endres slik: sett {@code tom} på den gamle, legg den nye under med {@code fom} dagen etter, og fyll ut
 * hjemmel, kilde og {@code sist_kontrollert}. Kilden {@code antatt} betyr at ingen offentlig kilde avgjør verdien.
 */
@NullMarked
package no.nir.catalog;

import org.jspecify.annotations.NullMarked;
