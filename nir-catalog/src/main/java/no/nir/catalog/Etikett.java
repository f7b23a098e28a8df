package no.nir.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** Regelen som lager en kode av en betegnelse på bokmål. */
final class Etikett {

    private static final Pattern ANDRE_TEGN = Pattern.compile("[^A-Z0-9]+");

    private Etikett() {}

    /** Store bokstaver, æ/ø/å som AE/OE/AA, hver rekke av andre tegn som én understrek: {@code Norsk plikt → NORSK_PLIKT}. */
    static String kode(String etikett) {
        String ascii = etikett.toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA");
        return ANDRE_TEGN.matcher(ascii).replaceAll("_");
    }
}
