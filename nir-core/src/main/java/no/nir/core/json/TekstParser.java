package no.nir.core.json;

/** Leser tekst og beholder den som den er: ingen trimming, ingen normalisering. */
enum TekstParser implements FeltParser<String> {
    /** Id-en til en sak eller post; kan ikke være blank. */
    ID("tekst", Jsongrenser.NAVN, false),
    NAVN("tekst", Jsongrenser.NAVN, true),
    FRI_TEKST("tekst", Jsongrenser.TEKST, true);

    private final String ventet;
    private final int lengst;
    private final boolean personlig;

    TekstParser(String ventet, int lengst, boolean personlig) {
        this.ventet = ventet;
        this.lengst = lengst;
        this.personlig = personlig;
    }

    @Override
    public Felt<String> les(Jsonverdi verdi, Feilsamler feil) {
        if (!(verdi instanceof Jsonverdi.Tekst tekst)) {
            return FeltParser.avvist(verdi, feil, ventet, personlig);
        }
        String lest = tekst.verdi();
        if (lest.length() > lengst) {
            feil.meld(verdi, () -> "Teksten har " + lest.length() + " tegn. Ventet høyst " + lengst + ".");
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
        return ventet;
    }
}
