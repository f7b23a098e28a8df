package no.nir.catalog;

import java.time.LocalDate;
import no.nir.core.tid.Periode;

/**
 * En paragraf i en lov eller forskrift, og når den har vært i kraft så langt kildene sier det.
 *
 * @param lov navnet på loven eller forskriften, for eksempel {@code integreringsloven}
 * @param paragraf nummeret med eventuell bokstav, for eksempel {@code 18 a}
 * @param tittel overskriften
 */
public record Paragraflinje(
        String lov,
        String paragraf,
        String tittel,
        Periode gyldig,
        String kilde,
        LocalDate sistKontrollert,
        String fil,
        int linje) {

    /** Paragrafen slik en hjemmel nevner den, for eksempel {@code integreringsloven § 18 a}. */
    public String navn() {
        return lov + " § " + paragraf;
    }
}
