package no.nir.core.json;

import java.math.BigDecimal;
import no.nir.core.tid.Timegrense;

/** Leser et antall timer innenfor grensene. */
enum TimerParser implements FeltParser<BigDecimal> {
    PER_UKE("timer per uke ", Timegrense.PER_UKE),
    I_ALT("timer ", Timegrense.I_ALT);

    private final String hva;
    private final Timegrense grense;

    TimerParser(String hva, Timegrense grense) {
        this.hva = hva;
        this.grense = grense;
    }

    @Override
    public Felt<BigDecimal> les(Jsonverdi verdi, Feilsamler feil) {
        BigDecimal timer = verdi instanceof Jsonverdi.Tall tall ? Desimaltall.av(tall.verdi()) : null;
        if (timer == null || !grense.tillater(timer)) {
            return FeltParser.avvist(verdi, feil, ventet(), false);
        }
        return Felt.lest(timer);
    }

    @Override
    public String ventet() {
        return hva + grense.grenser();
    }
}
