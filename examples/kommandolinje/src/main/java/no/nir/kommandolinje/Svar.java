package no.nir.kommandolinje;

import java.util.List;
import no.nir.core.json.Inndatafeil;
import org.jspecify.annotations.Nullable;

/**
 * Svaret på ett dokument.
 *
 * @param utf8 linjene som skal på standard ut, hver med linjeskift
 * @param kode utgangskoden dokumentet gir
 * @param varsler det som er godtatt i dokumentet, men som noen bør se på
 * @param melding linjen som skal på standard feil, om noen
 * @param feil unntaket bak meldingen, til den som feilsøker
 */
@SuppressWarnings("ArrayRecordComponent") // Skrives én gang og lagres aldri.
record Svar(
        byte[] utf8,
        int kode,
        List<Varsel> varsler,
        @Nullable String melding,
        @Nullable Throwable feil) {

    /**
     * Et varsel og hvor dokumentet det gjelder, begynner.
     *
     * @param fil navnet på filen, når flere filer leses
     */
    record Varsel(@Nullable String fil, long linje, Inndatafeil varsel) {

        /** Varselet på én linje, til mennesker. */
        String somLinje() {
            return (fil == null ? "" : fil + ", ") + "linje " + linje + ": varsel: " + varsel.peker() + ": "
                    + varsel.melding();
        }
    }
}
