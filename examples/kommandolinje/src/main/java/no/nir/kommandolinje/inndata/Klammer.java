package no.nir.kommandolinje.inndata;

import java.util.Arrays;

/** Ser på én linje om den rommer et helt JSON-objekt, eller om objektet fortsetter på neste linje. Kontrollerer ikke mer. */
final class Klammer {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Klammer() {}

    /** Om linjen bare har mellomrom, tabulator og vognretur; en byte order mark først teller ikke. */
    static boolean blank(byte[] linje) {
        return foerste(linje) == linje.length;
    }

    /** Om linjen åpner et objekt eller en liste som ikke er lukket når linjen er slutt. */
    static boolean aapen(byte[] linje) {
        return begynner(linje) && dybde(linje) > 0;
    }

    /** Om linjen åpner et objekt helt til venstre, og det siste som står på den, lukker det. */
    static boolean hel(byte[] linje) {
        if (linje.length == 0 || linje[0] != '{' || dybde(linje) != 0) {
            return false;
        }
        int siste = linje.length - 1;
        while (mellomrom(linje[siste])) {
            siste--;
        }
        return linje[siste] == '}';
    }

    private static boolean begynner(byte[] linje) {
        int i = foerste(linje);
        return i < linje.length && (linje[i] == '{' || linje[i] == '[');
    }

    /** Klammer som er åpnet og ikke lukket. Klammer i tekster teller ikke. */
    static int dybde(byte[] linje) {
        int dybde = 0;
        boolean iTekst = false;
        for (int i = foerste(linje); i < linje.length; i++) {
            byte tegn = linje[i];
            if (iTekst) {
                if (tegn == '\\') {
                    i++;
                } else if (tegn == '"') {
                    iTekst = false;
                }
            } else if (tegn == '"') {
                iTekst = true;
            } else if (tegn == '{' || tegn == '[') {
                dybde++;
            } else if (tegn == '}' || tegn == ']') {
                dybde--;
            }
        }
        return dybde;
    }

    private static int foerste(byte[] linje) {
        int i = linje.length >= BOM.length && Arrays.equals(linje, 0, BOM.length, BOM, 0, BOM.length) ? BOM.length : 0;
        while (i < linje.length && mellomrom(linje[i])) {
            i++;
        }
        return i;
    }

    private static boolean mellomrom(byte tegn) {
        return tegn == ' ' || tegn == '\t' || tegn == '\r';
    }
}
