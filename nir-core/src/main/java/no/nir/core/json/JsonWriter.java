package no.nir.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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

    private static final int SISTE_AAR_MED_FIRE_SIFRE = 9999;

    private final Utf8Buffer ut = new Utf8Buffer();
    private boolean komma;

    public JsonWriter objekt() {
        return aapne('{');
    }

    /** Avslutter objektet. */
    public JsonWriter slutt() {
        return lukk('}');
    }

    /** Navnet på neste felt: ASCII-tegn uten anførselstegn, omvendt skråstrek og styretegn. */
    public JsonWriter felt(String navn) {
        skille();
        ut.feltnavn(navn);
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
        felt(navn);
        return dato == null ? iAnfoersel(null) : dato(dato.getYear(), dato.getMonthValue(), dato.getDayOfMonth(), dato);
    }

    public JsonWriter felt(String navn, YearMonth maaned) {
        return felt(navn).dato(maaned.getYear(), maaned.getMonthValue(), 0, maaned);
    }

    /** Datoen, eller måneden når dagen er 0; året kan ha flere sifre enn fire bare i {@code verdi}. */
    private JsonWriter dato(int aar, int maaned, int dag, Object verdi) {
        if (aar < 0 || aar > SISTE_AAR_MED_FIRE_SIFRE) {
            return iAnfoersel(verdi.toString());
        }
        ut.dato(aar, maaned, dag);
        komma = true;
        return this;
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
        ut.tekst(tekst);
        komma = true;
        return this;
    }

    /** Det som er skrevet. */
    public String tekst() {
        return ut.somTekst();
    }

    /** Skriver det som er skrevet, til strømmen, med ett kall. */
    public void skrivTil(OutputStream stroem) throws IOException {
        ut.skrivTil(stroem);
    }

    private JsonWriter aapne(char tegn) {
        skille();
        ut.tegn(tegn);
        komma = false;
        return this;
    }

    private JsonWriter lukk(char tegn) {
        ut.tegn(tegn);
        komma = true;
        return this;
    }

    private JsonWriter raa(String ascii) {
        skille();
        ut.ascii(ascii);
        komma = true;
        return this;
    }

    /** En verdi der teksten bare har tegn som ikke trenger omskriving. */
    private JsonWriter iAnfoersel(@Nullable String ascii) {
        if (ascii == null) {
            return raa("null");
        }
        skille();
        ut.asciiIAnfoersel(ascii);
        komma = true;
        return this;
    }

    private void skille() {
        if (komma) {
            ut.tegn(',');
        }
    }
}
