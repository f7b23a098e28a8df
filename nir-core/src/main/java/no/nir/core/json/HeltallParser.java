package no.nir.core.json;

import java.math.BigDecimal;

/** Leser et heltall i et intervall. {@code 2.0} er et heltall; {@code "2"} er det ikke. */
enum HeltallParser implements FeltParser<Integer> {
    SPOR(1, 3),
    /** Hundre år er langt over alt som kan vedtas, og holder regningen med datoer innenfor det som finnes. */
    MAANEDER(0, 1200);

    private final int lavest;
    private final int hoeyest;

    HeltallParser(int lavest, int hoeyest) {
        this.lavest = lavest;
        this.hoeyest = hoeyest;
    }

    @Override
    public Felt<Integer> les(Jsonverdi verdi, Feilsamler feil) {
        BigDecimal tall = verdi instanceof Jsonverdi.Tall t ? Desimaltall.av(t.verdi()) : null;
        if (tall == null
                || tall.scale() > 0
                || tall.compareTo(BigDecimal.valueOf(lavest)) < 0
                || tall.compareTo(BigDecimal.valueOf(hoeyest)) > 0) {
            return FeltParser.avvist(verdi, feil, ventet(), false);
        }
        return Felt.lest(tall.intValueExact());
    }

    @Override
    public String ventet() {
        return "et heltall fra " + lavest + " til " + hoeyest;
    }
}
