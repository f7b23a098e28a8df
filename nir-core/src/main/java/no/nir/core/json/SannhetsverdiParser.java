package no.nir.core.json;

/** Leser {@code true} eller {@code false}, og ikke noe annet. */
enum SannhetsverdiParser implements FeltParser<Boolean> {
    SANNHETSVERDI;

    @Override
    public Felt<Boolean> les(Jsonverdi verdi, Feilsamler feil) {
        return verdi instanceof Jsonverdi.Sannhetsverdi lest
                ? Felt.lest(lest.verdi())
                : FeltParser.avvist(verdi, feil, ventet(), false);
    }

    @Override
    public String ventet() {
        return "true eller false";
    }
}
