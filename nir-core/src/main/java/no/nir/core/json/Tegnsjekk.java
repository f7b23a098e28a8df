package no.nir.core.json;

import org.jspecify.annotations.Nullable;

/** Hvilke tegn en tekst kan ha. Bokstaver fra alle skriftsystemer er velkomne; tegn som skjuler noe, er det ikke. */
final class Tegnsjekk {

    private Tegnsjekk() {}

    /** Det første som gjør teksten ugyldig, eller {@code null}. Tabulator og linjeskift kan bare stå i fri tekst. */
    static @Nullable String feilI(String tekst, boolean friTekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (erStyretegn(tegn)) {
                if (!friTekst || (tegn != '\t' && tegn != '\n')) {
                    return "styretegnet U+" + heks(tegn);
                }
            } else if (Character.isSurrogate(tegn)) {
                boolean par = Character.isHighSurrogate(tegn)
                        && i + 1 < tekst.length()
                        && Character.isLowSurrogate(tekst.charAt(i + 1));
                if (!par) {
                    return "en halv tegnkode (U+" + heks(tegn) + " uten make)";
                }
                i++;
            }
        }
        return null;
    }

    /** Det første usynlige tegnet det er grunn til å varsle om, eller {@code null}. */
    static @Nullable String usynligI(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (erUsynlig(tekst.charAt(i))) {
                return "U+" + heks(tekst.charAt(i));
            }
        }
        return null;
    }

    /** C0, DEL og C1. */
    static boolean erStyretegn(char tegn) {
        return tegn < ' ' || (tegn >= 0x7F && tegn <= 0x9F);
    }

    /** Tegn som snur leseretningen eller ikke har bredde. U+200C hører hjemme i persisk, derfor varsel og ikke feil. */
    static boolean erUsynlig(char tegn) {
        return (tegn >= 0x200B && tegn <= 0x200F)
                || (tegn >= 0x202A && tegn <= 0x202E)
                || (tegn >= 0x2060 && tegn <= 0x2069)
                || tegn == 0xFEFF;
    }

    private static String heks(char tegn) {
        return String.format(java.util.Locale.ROOT, "%04X", (int) tegn);
    }
}
