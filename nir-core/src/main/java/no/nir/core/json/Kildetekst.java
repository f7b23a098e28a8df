package no.nir.core.json;

/** Dokumentet som tegn, uten byte order mark. Vet hvilken linje og kolonne et tegn står på. */
final class Kildetekst {

    private final char[] tegn;
    private final int fra;
    private final int til;

    Kildetekst(char[] tegn, int fra, int til) {
        this.tegn = tegn;
        this.fra = fra < til && tegn[fra] == '\uFEFF' ? fra + 1 : fra;
        this.til = til;
    }

    char[] tegn() {
        return tegn;
    }

    int fra() {
        return fra;
    }

    int lengde() {
        return til - fra;
    }

    /** Feilen med linje og kolonne for tegnet. Kolonnen teller tegn, også når et tegn tar to plasser i minnet. */
    Inndatafeil feil(int start, String peker, String melding) {
        int slutt = Math.min(fra + start, til);
        int linje = 1;
        int linjestart = fra;
        for (int i = fra; i < slutt; i++) {
            if (tegn[i] == '\n') {
                linje++;
                linjestart = i + 1;
            }
        }
        return new Inndatafeil(
                peker, melding, linje, Character.codePointCount(tegn, linjestart, slutt - linjestart) + 1);
    }

    /** Plassen som tekst, til en melding som nevner to steder. */
    String plass(int start) {
        Inndatafeil her = feil(start, "", "");
        return "linje " + her.linje() + ", tegn " + her.kolonne();
    }
}
