/**
 * JSON inn og ut: {@link no.nir.core.json.NirJson} leser en sak og skriver en vurdering slik kontrakten sier.
 *
 * <p>Pakken ser alle verdier og ses av ingen. Lesingen går i tre steg: bytene blir et lite tre som husker hvor hver verdi
 * sto ({@code TreReader}), treet sjekkes felt for felt til <em>alle</em> feil er funnet ({@code SakReader} og de andre),
 * og først når ingen er funnet, bygges verdiene. Navnet på et felt og om det må finnes, står bare der det leses.
 */
@NullMarked
package no.nir.core.json;

import org.jspecify.annotations.NullMarked;
