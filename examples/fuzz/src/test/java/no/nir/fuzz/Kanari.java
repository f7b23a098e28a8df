package no.nir.fuzz;

import java.util.List;

/** Personnumre som aldri er delt ut: et DUF-nummer fra år 9777, og et fødselsnummer med 80 lagt til måneden. */
final class Kanari {

    static final String DUF = "977713579246";
    static final String FOEDSELSNUMMER = "24839175306";
    static final String REGNUMMER = "860975313";

    /** Måtene et nummer havner i feil felt på. */
    static final List<String> SKREVET = List.of(
            DUF, FOEDSELSNUMMER, REGNUMMER, "9777 135792 46", "248391 75306", "24.83.91-75306", "nr" + DUF + "x");

    private static final List<String> NUMRE = List.of(DUF, FOEDSELSNUMMER, REGNUMMER);
    private static final int SIFRE_I_ET_NUMMER = 11;

    private Kanari() {}

    /** Om teksten røper et av numrene, uansett hva som står mellom sifrene, eller har elleve sifre på rad. */
    static boolean roepesAv(String tekst) {
        StringBuilder sifre = new StringBuilder();
        int paaRad = 0;
        for (int i = 0; i < tekst.length(); i++) {
            if (Character.isDigit(tekst.charAt(i))) {
                sifre.append((char) ('0' + Character.digit(tekst.charAt(i), 10)));
                paaRad++;
                if (paaRad >= SIFRE_I_ET_NUMMER) {
                    return true;
                }
            } else {
                paaRad = 0;
            }
        }
        return NUMRE.stream().anyMatch(nummer -> sifre.indexOf(nummer) >= 0);
    }
}
