package no.nir.core.json;

/** Dokumentet som tegn, uten byte order mark. Vet hvilken linje og kolonne et tegn står på. Brukes av én tråd. */
final class Kildetekst {

    private final char[] tegn;
    private final int fra;
    private final int til;
    private int her;
    private int linje = 1;
    private int kolonne = 1;

    Kildetekst(char[] tegn, int fra, int til) {
        this.tegn = tegn;
        this.fra = fra < til && tegn[fra] == '\uFEFF' ? fra + 1 : fra;
        this.til = til;
        this.her = this.fra;
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
        if (fra + start < her) {
            her = fra;
            linje = 1;
            kolonne = 1;
        }
        // Feil spørres om i rekkefølge, så tellingen fortsetter der den slapp.
        for (int slutt = Math.min(fra + start, til); her < slutt; her++) {
            if (tegn[her] == '\n') {
                linje++;
                kolonne = 1;
            } else if (!Character.isLowSurrogate(tegn[her])) {
                kolonne++;
            }
        }
        return new Inndatafeil(peker, melding, linje, kolonne);
    }
}
