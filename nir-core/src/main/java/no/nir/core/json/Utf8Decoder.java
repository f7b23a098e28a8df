package no.nir.core.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gjør byte til tegn, strengt: for lange former, halve tegnkoder og bytes fra andre tegnsett blir feil, aldri et
 * erstatningstegn. En byte order mark for UTF-8 godtas og utelates.
 */
final class Utf8Decoder {

    private Utf8Decoder() {}

    /** @throws UgyldigJsonException når bytene ikke er UTF-8, eller er for mange */
    static Kildetekst les(byte[] bytes) {
        if (bytes.length > Jsongrenser.DOKUMENT) {
            throw forStort();
        }
        if (erUtf16EllerUtf32(bytes)) {
            throw enFeil("Ventet UTF-8. Dokumentet ser ut til å være UTF-16 eller UTF-32.", 1, 1);
        }
        ByteBuffer inn = ByteBuffer.wrap(bytes);
        CharBuffer ut = CharBuffer.allocate(bytes.length);
        CoderResult svar = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(inn, ut, true);
        if (svar.isError()) {
            throw ikkeUtf8(bytes, inn.position());
        }
        return new Kildetekst(ut.array(), 0, ut.position());
    }

    /** @throws UgyldigJsonException når teksten er for lang */
    static Kildetekst les(String tekst) {
        if (tekst.length() > Jsongrenser.DOKUMENT) {
            throw forStort();
        }
        return new Kildetekst(tekst.toCharArray(), 0, tekst.length());
    }

    /** Et JSON-dokument begynner med to ASCII-tegn; er en av de to første bytene 0, er det ikke UTF-8. */
    private static boolean erUtf16EllerUtf32(byte[] b) {
        if (b.length < 2) {
            return false;
        }
        boolean merket = (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE);
        return merket || b[0] == 0 || b[1] == 0;
    }

    private static UgyldigJsonException ikkeUtf8(byte[] bytes, int plass) {
        int linje = 1;
        int linjestart = 0;
        for (int i = 0; i < plass; i++) {
            if (bytes[i] == '\n') {
                linje++;
                linjestart = i + 1;
            }
        }
        int kolonne = 1;
        for (int i = linjestart; i < plass; i++) {
            // Fortsettelsesbytene 10xxxxxx er ikke egne tegn.
            if ((bytes[i] & 0xC0) != 0x80) {
                kolonne++;
            }
        }
        return enFeil("Ugyldig UTF-8 i byte " + plass + " (den første er 0).", linje, kolonne);
    }

    private static UgyldigJsonException forStort() {
        return enFeil("Dokumentet er for stort. Ventet høyst " + Jsongrenser.DOKUMENT + " byte.", 1, 1);
    }

    private static UgyldigJsonException enFeil(String melding, int linje, int kolonne) {
        return new UgyldigJsonException(List.of(new Inndatafeil("", melding, linje, kolonne)), 1);
    }
}
