package no.nir.catalog;

import java.util.Locale;

/** Regelen som lager en kode av en betegnelse på bokmål. */
final class Etikett {

    private Etikett() {}

    /** Store bokstaver, æ/ø/å som AE/OE/AA, hver rekke av andre tegn som én understrek: {@code Norsk plikt → NORSK_PLIKT}. */
    static String kode(String etikett) {
        return etikett.toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA")
                .replaceAll("[^A-Z0-9]+", "_");
    }
}
