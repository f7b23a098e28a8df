package no.nir.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import no.nir.core.kode.Kode;
import org.jspecify.annotations.Nullable;

/**
 * Skriver JSON på én linje i UTF-8. Feltene kommer i den rekkefølgen de skrives, og ingenting avhenger av språk, tidssone
 * eller tegnsett på maskinen.
 *
 * <p>Brukes av én tråd til ett dokument.
 */
public final class JsonWriter {

    private static final byte[] HEKS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGSTE_TEGN = 6;

    private byte[] buffer = new byte[4096];
    private int lengde;
    private boolean komma;

    public JsonWriter objekt() {
        return aapne('{');
    }

    /** Avslutter objektet. */
    public JsonWriter slutt() {
        return lukk('}');
    }

    /** Navnet på neste felt. */
    public JsonWriter felt(String navn) {
        verdi(navn);
        byteUt(':');
        komma = false;
        return this;
    }

    public JsonWriter felt(String navn, @Nullable String tekst) {
        return felt(navn).verdi(tekst);
    }

    public JsonWriter felt(String navn, boolean sann) {
        return felt(navn).raa(sann ? "true" : "false");
    }

    public JsonWriter felt(String navn, long tall) {
        return felt(navn).raa(Long.toString(tall));
    }

    public JsonWriter felt(String navn, @Nullable Integer tall) {
        return felt(navn).raa(String.valueOf(tall));
    }

    /** Tallet uten nuller til slutt og uten eksponent. */
    public JsonWriter felt(String navn, @Nullable BigDecimal tall) {
        return felt(navn).raa(tall == null ? "null" : tall.stripTrailingZeros().toPlainString());
    }

    public JsonWriter felt(String navn, @Nullable LocalDate dato) {
        return felt(navn).iAnfoersel(dato);
    }

    public JsonWriter felt(String navn, YearMonth maaned) {
        return felt(navn).iAnfoersel(maaned);
    }

    public JsonWriter felt(String navn, @Nullable Kode kode) {
        return felt(navn).iAnfoersel(kode == null ? null : kode.kode());
    }

    public JsonWriter felt(String navn, @Nullable Enum<?> navngitt) {
        return felt(navn).iAnfoersel(navngitt == null ? null : navngitt.name());
    }

    /** Et felt som er {@code null}, eller det {@code skriv} skriver for verdien. */
    public <T> JsonWriter felt(String navn, @Nullable T verdi, Consumer<T> skriv) {
        felt(navn);
        if (verdi == null) {
            return raa("null");
        }
        skriv.accept(verdi);
        return this;
    }

    /** Et felt med en liste der {@code skriv} skriver hvert element som én verdi. */
    public <T> JsonWriter liste(String navn, List<T> elementer, Consumer<? super T> skriv) {
        felt(navn).aapne('[');
        elementer.forEach(skriv);
        return lukk(']');
    }

    /** Et felt med en liste av tekster. */
    public JsonWriter tekster(String navn, List<String> tekster) {
        return liste(navn, tekster, this::verdi);
    }

    /** Et felt med en liste av koder. */
    public JsonWriter koder(String navn, List<? extends Kode> koder) {
        return liste(navn, koder, kode -> iAnfoersel(kode.kode()));
    }

    /** En tekst som står for seg, for eksempel i en liste. */
    public JsonWriter verdi(@Nullable String tekst) {
        if (tekst == null) {
            return raa("null");
        }
        skille();
        plassTil(tekst.length() * LENGSTE_TEGN + 2);
        byteUt('"');
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (tegn < 0x80) {
                ascii(tegn);
            } else if (Character.isHighSurrogate(tegn)
                    && i + 1 < tekst.length()
                    && Character.isLowSurrogate(tekst.charAt(i + 1))) {
                i++;
                utf8(Character.toCodePoint(tegn, tekst.charAt(i)));
            } else if (Character.isSurrogate(tegn)) {
                unicode(tegn);
            } else {
                utf8(tegn);
            }
        }
        byteUt('"');
        komma = true;
        return this;
    }

    /** Det som er skrevet. */
    public String tekst() {
        return new String(buffer, 0, lengde, StandardCharsets.UTF_8);
    }

    /** Skriver det som er skrevet, til strømmen. */
    public void skrivTil(OutputStream stroem) throws IOException {
        stroem.write(buffer, 0, lengde);
    }

    private JsonWriter aapne(char tegn) {
        skille();
        plassTil(1);
        byteUt(tegn);
        komma = false;
        return this;
    }

    private JsonWriter lukk(char tegn) {
        plassTil(1);
        byteUt(tegn);
        komma = true;
        return this;
    }

    private JsonWriter raa(String ascii) {
        skille();
        plassTil(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            byteUt(ascii.charAt(i));
        }
        komma = true;
        return this;
    }

    /** En verdi der teksten bare har tegn som ikke trenger omskriving: datoer og koder. */
    private JsonWriter iAnfoersel(@Nullable Object ascii) {
        return raa(ascii == null ? "null" : "\"" + ascii + "\"");
    }

    private void skille() {
        if (komma) {
            plassTil(1);
            byteUt(',');
        }
    }

    private void ascii(char tegn) {
        if (tegn == '"' || tegn == '\\') {
            byteUt('\\');
            byteUt(tegn);
        } else if (tegn == '\n' || tegn == '\t') {
            byteUt('\\');
            byteUt(tegn == '\n' ? 'n' : 't');
        } else if (tegn < ' ') {
            unicode(tegn);
        } else {
            byteUt(tegn);
        }
    }

    private void unicode(char tegn) {
        byteUt('\\');
        byteUt('u');
        for (int skift = 12; skift >= 0; skift -= 4) {
            buffer[lengde++] = HEKS[(tegn >> skift) & 0xF];
        }
    }

    private void utf8(int kode) {
        if (kode < 0x800) {
            byteUt(0xC0 | (kode >> 6));
        } else if (kode < 0x10000) {
            byteUt(0xE0 | (kode >> 12));
            fortsettelse(kode >> 6);
        } else {
            byteUt(0xF0 | (kode >> 18));
            fortsettelse(kode >> 12);
            fortsettelse(kode >> 6);
        }
        fortsettelse(kode);
    }

    private void fortsettelse(int bits) {
        byteUt(0x80 | (bits & 0x3F));
    }

    private void byteUt(int tegn) {
        buffer[lengde++] = (byte) tegn;
    }

    /** Plass til så mange byte, og litt til skilletegn. */
    private void plassTil(int antall) {
        if (buffer.length - lengde < antall + 4) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, lengde + antall + 4));
        }
    }
}
