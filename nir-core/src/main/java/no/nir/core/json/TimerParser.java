package no.nir.core.json;

import java.math.BigDecimal;
import no.nir.core.tiltak.Tiltak;

/** Leser et antall timer med høyst to desimaler; nuller til slutt teller ikke. */
enum TimerParser implements FeltParser<BigDecimal> {
    PER_UKE("timer per uke over 0 og høyst 168, med høyst to desimaler", Tiltak.HOEYEST_TIMER_PER_UKE, false),
    I_ALT("timer fra 0 til 100000, med høyst to desimaler", new BigDecimal("100000"), true);

    private static final int DESIMALER = 2;

    private final String ventet;
    private final BigDecimal hoeyest;
    private final boolean kanVaereNull;

    TimerParser(String ventet, BigDecimal hoeyest, boolean kanVaereNull) {
        this.ventet = ventet;
        this.hoeyest = hoeyest;
        this.kanVaereNull = kanVaereNull;
    }

    @Override
    public Felt<BigDecimal> les(Jsonverdi verdi, Feilsamler feil) {
        BigDecimal timer = verdi instanceof Jsonverdi.Tall tall ? Desimaltall.av(tall.verdi()) : null;
        if (timer == null
                || timer.scale() > DESIMALER
                || timer.signum() < 0
                || (timer.signum() == 0 && !kanVaereNull)
                || timer.compareTo(hoeyest) > 0) {
            return FeltParser.avvist(verdi, feil, ventet, false);
        }
        return Felt.lest(timer);
    }

    @Override
    public String ventet() {
        return ventet;
    }
}
