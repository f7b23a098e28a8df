package no.nir.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Byte som vokser. Skriver tekst i JSON-form og UTF-8; vet ingenting om objekter og lister. */
final class Utf8Buffer {

    private static final byte[] HEKS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTE_PER_TEGN = 6;

    private byte[] buffer = new byte[1 << 15];
    private int lengde;

    /** Ett ASCII-tegn. */
    void tegn(char ascii) {
        plassTil(1);
        byteUt(ascii);
    }

    /** Bare ASCII-tegn, slik de er. */
    void ascii(String ascii) {
        plassTil(ascii.length());
        kopier(ascii);
    }

    /** Bare ASCII-tegn som ikke trenger omskriving, i anførselstegn. */
    void asciiIAnfoersel(String ascii) {
        plassTil(ascii.length() + 2);
        byteUt('"');
        kopier(ascii);
        byteUt('"');
    }

    /** Navnet på et felt og kolon. Bare ASCII-tegn som ikke trenger omskriving. */
    void feltnavn(String ascii) {
        plassTil(ascii.length() + 3);
        byteUt('"');
        kopier(ascii);
        byteUt('"');
        byteUt(':');
    }

    @SuppressWarnings("deprecation") // Kopierer den lave byten i hvert tegn, og det er akkurat det ASCII er.
    private void kopier(String ascii) {
        ascii.getBytes(0, ascii.length(), buffer, lengde);
        lengde += ascii.length();
    }

    /** Teksten i anførselstegn. En halv tegnkode skrives som {@code \\ud800}, så bytene alltid er UTF-8. */
    void tekst(String tekst) {
        int slutt = tekst.length();
        plassTil(slutt * BYTE_PER_TEGN + 2);
        byte[] til = buffer;
        int ut = lengde;
        til[ut++] = '"';
        for (int i = 0; i < slutt; i++) {
            char c = tekst.charAt(i);
            if (c < 0x80 && c >= ' ' && c != '"' && c != '\\') {
                til[ut++] = (byte) c;
            } else if (c >= 0x80 && c < 0x800) {
                til[ut++] = (byte) (0xC0 | (c >> 6));
                til[ut++] = (byte) (0x80 | (c & 0x3F));
            } else {
                lengde = ut;
                i = sjeldent(tekst, i);
                ut = lengde;
            }
        }
        til[ut++] = '"';
        lengde = ut;
    }

    /** Skriver et tegn som trenger omskriving, eller mer enn to byte, og sier hvor det slutter i teksten. */
    private int sjeldent(String tekst, int i) {
        char tegn = tekst.charAt(i);
        if (tegn < 0x80) {
            omskrevet(tegn);
        } else if (Character.isHighSurrogate(tegn)
                && i + 1 < tekst.length()
                && Character.isLowSurrogate(tekst.charAt(i + 1))) {
            int kode = Character.toCodePoint(tegn, tekst.charAt(i + 1));
            byteUt(0xF0 | (kode >> 18));
            fortsettelse(kode >> 12);
            fortsettelse(kode >> 6);
            fortsettelse(kode);
            return i + 1;
        } else if (Character.isSurrogate(tegn)) {
            unicode(tegn);
        } else {
            byteUt(0xE0 | (tegn >> 12));
            fortsettelse(tegn >> 6);
            fortsettelse(tegn);
        }
        return i;
    }

    /** {@code "åååå-mm-dd"}, eller {@code "åååå-mm"} når dagen er 0. Året har høyst fire sifre. */
    void dato(int aar, int maaned, int dag) {
        plassTil(12);
        byteUt('"');
        toSifre(aar / 100);
        toSifre(aar % 100);
        byteUt('-');
        toSifre(maaned);
        if (dag > 0) {
            byteUt('-');
            toSifre(dag);
        }
        byteUt('"');
    }

    String somTekst() {
        return new String(buffer, 0, lengde, StandardCharsets.UTF_8);
    }

    void skrivTil(OutputStream stroem) throws IOException {
        stroem.write(buffer, 0, lengde);
    }

    private void toSifre(int tall) {
        byteUt('0' + tall / 10);
        byteUt('0' + tall % 10);
    }

    private void omskrevet(char ascii) {
        if (ascii == '"' || ascii == '\\') {
            byteUt('\\');
            byteUt(ascii);
        } else if (ascii == '\n' || ascii == '\t') {
            byteUt('\\');
            byteUt(ascii == '\n' ? 'n' : 't');
        } else {
            unicode(ascii);
        }
    }

    private void unicode(char tegn) {
        byteUt('\\');
        byteUt('u');
        for (int skift = 12; skift >= 0; skift -= 4) {
            byteUt(HEKS[(tegn >> skift) & 0xF]);
        }
    }

    private void fortsettelse(int bits) {
        byteUt(0x80 | (bits & 0x3F));
    }

    private void byteUt(int verdi) {
        buffer[lengde++] = (byte) verdi;
    }

    private void plassTil(int antall) {
        if (buffer.length - lengde < antall) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, lengde + antall));
        }
    }
}
