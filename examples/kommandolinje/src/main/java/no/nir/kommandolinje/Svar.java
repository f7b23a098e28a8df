package no.nir.kommandolinje;

import org.jspecify.annotations.Nullable;

/**
 * Svaret på ett dokument.
 *
 * @param utf8 linjene som skal på standard ut, hver med linjeskift
 * @param kode utgangskoden dokumentet gir
 * @param melding linjen som skal på standard feil, om noen
 * @param feil unntaket bak meldingen, til den som feilsøker
 */
@SuppressWarnings("ArrayRecordComponent") // Skrives én gang og lagres aldri.
record Svar(
        byte[] utf8,
        int kode,
        @Nullable String melding,
        @Nullable Throwable feil) {}
