package no.nir.core.json;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Det en melding kan gjenta av dokumentet uten å røpe noe.
 *
 * <p>Utelatt blir alt som er langt, og alt med seks sifre etter hverandre (mellomrom teller ikke) eller ni i alt: det kan
 * være et personnummer som har havnet i feil felt. Utelatt blir også det som kan være et navn: alt med bokstaver som ikke er ett
 * ord av A–Z, sifre og skilletegn, med mindre det ligger så nær en kode at det må være ment som den.
 */
final class Utdrag {

    private static final String SKJULT_TEKST = "en tekst som ikke gjengis";
    private static final int LENGST = 40;
    private static final int SIFRE_PAA_RAD = 6;
    private static final int SIFRE_I_ALT = 9;

    private static final Pattern SOM_EN_KODE = Pattern.compile("[A-Z0-9_.:+-]+|true|false");
    private static final Pattern SOM_EN_ID = Pattern.compile("[A-Za-z0-9_.:-]*[0-9][A-Za-z0-9_.:-]*");

    private Utdrag() {}

    /** Verdien slik en melding kan nevne den, for eksempel {@code teksten «X»}; når den skal skjules, bare hva slags verdi det er. */
    static String av(Jsonverdi verdi, boolean personlig) {
        if (verdi instanceof Jsonverdi.Tekst t) {
            return personlig || skjules(t.verdi()) || kanVaereNavn(t.verdi()) ? SKJULT_TEKST : teksten(t.verdi());
        }
        if (verdi instanceof Jsonverdi.Tall t) {
            return personlig || skjules(t.verdi()) ? "et tall som ikke gjengis" : "tallet " + t.verdi();
        }
        if (verdi instanceof Jsonverdi.Sannhetsverdi s) {
            return String.valueOf(s.verdi());
        }
        if (verdi instanceof Jsonverdi.Liste) {
            return "en liste";
        }
        return verdi instanceof Jsonverdi.Objekt ? "et objekt" : "null";
    }

    /** Som {@link #av}, når det som står, ligger nær en kode. */
    static String ordet(Jsonverdi.Tekst tekst, boolean personlig) {
        return personlig || skjules(tekst.verdi()) ? SKJULT_TEKST : teksten(tekst.verdi());
    }

    private static String teksten(String tekst) {
        return "teksten «" + synlig(tekst) + "»";
    }

    /** Id-en mellom anførselstegn med mellomrom foran; tom tekst når den kan være et nummer eller et navn. */
    static String id(String id) {
        return skjules(id) || !SOM_EN_ID.matcher(id).matches() ? "" : " «" + id + "»";
    }

    /** Om teksten har bokstaver og ikke ser ut som en kode. T og Z i et tidspunkt og E i et tall regnes ikke. */
    private static boolean kanVaereNavn(String tekst) {
        return !SOM_EN_KODE.matcher(tekst).matches()
                && tekst.codePoints().anyMatch(tegn -> Character.isLetter(tegn) && "TZEe".indexOf(tegn) < 0);
    }

    /** Om teksten kan være personlig, eller er for lang til å gjentas. */
    static boolean skjules(String tekst) {
        if (tekst.length() > LENGST) {
            return true;
        }
        int paaRad = 0;
        int iAlt = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (Character.isDigit(tegn)) {
                paaRad++;
                iAlt++;
                if (paaRad >= SIFRE_PAA_RAD || iAlt >= SIFRE_I_ALT) {
                    return true;
                }
            } else if (!Character.isWhitespace(tegn)) {
                paaRad = 0;
            }
        }
        return false;
    }

    /** Feltnavnet slik en peker kan vise det. */
    static String feltnavn(String navn) {
        return skjules(navn) || !synlig(navn).equals(navn) ? "?" : navn;
    }

    /** Teksten med styretegn og usynlige tegn som {@code \\u202E}, så de ikke kan forstyrre den som leser meldingen. */
    private static String synlig(String tekst) {
        StringBuilder ut = null;
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            boolean vises = !Tegnsjekk.erStyretegn(tegn) && !Tegnsjekk.erUsynlig(tegn) && !Character.isSurrogate(tegn);
            if (!vises && ut == null) {
                ut = new StringBuilder(tekst.substring(0, i));
            }
            if (ut != null) {
                ut.append(vises ? String.valueOf(tegn) : String.format(Locale.ROOT, "\\u%04X", (int) tegn));
            }
        }
        return ut == null ? tekst : ut.toString();
    }
}
