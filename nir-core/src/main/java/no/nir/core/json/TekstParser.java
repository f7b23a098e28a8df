package no.nir.core.json;

/** Leser tekst og beholder den som den er: ingen trimming, ingen normalisering. */
enum TekstParser implements FeltParser<String> {
    /** Id-en til en sak eller post; kan ikke være blank. */
    ID(Jsongrenser.NAVN, false),
    NAVN(Jsongrenser.NAVN, true),
    FRI_TEKST(Jsongrenser.TEKST, true);

    private static final String VENTET = "tekst";

    private final int lengst;
    private final boolean personlig;

    TekstParser(int lengst, boolean personlig) {
        this.lengst = lengst;
        this.personlig = personlig;
    }

    @Override
    public Felt<String> les(Jsonverdi verdi, Feilsamler feil) {
        if (!(verdi instanceof Jsonverdi.Tekst tekst)) {
            return FeltParser.avvist(verdi, feil, VENTET, personlig);
        }
        String lest = tekst.verdi();
        if (lest.length() > lengst && lest.codePointCount(0, lest.length()) > lengst) {
            feil.meld(
                    verdi,
                    () -> "Teksten har " + lest.codePointCount(0, lest.length()) + " tegn. Ventet høyst " + lengst
                            + ".");
            return Felt.galt();
        }
        if (this == ID && lest.isBlank()) {
            feil.meld(verdi, () -> "Teksten er tom. Ventet minst ett tegn.");
            return Felt.galt();
        }
        String ugyldig = Tegnsjekk.feilI(lest, this == FRI_TEKST);
        if (ugyldig != null) {
            feil.meld(verdi, () -> "Teksten inneholder " + ugyldig + ". Ventet lesbare tegn.");
            return Felt.galt();
        }
        String usynlig = Tegnsjekk.usynligI(lest);
        if (usynlig != null) {
            feil.varsle(verdi, () -> "Teksten inneholder det usynlige tegnet " + usynlig + ". Det er beholdt.");
        }
        return Felt.lest(lest);
    }

    @Override
    public String ventet() {
        return VENTET;
    }
}
