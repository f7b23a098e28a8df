package no.nir.core.tid;

import java.math.BigDecimal;
import no.nir.core.UgyldigVerdiException;

/** Hvilke antall timer som kan finnes. Høyst to desimaler; nuller til slutt teller ikke. */
public enum Timegrense {
    /** Timer i en uke: over 0, høyst alle timene i uken. */
    PER_UKE("over 0 og høyst 168", new BigDecimal("168"), false),
    /** Timer i en hel periode: fra 0 til 100 000. */
    I_ALT("fra 0 til 100000", new BigDecimal("100000"), true);

    private static final int DESIMALER = 2;

    private final String grenser;
    private final BigDecimal hoeyest;
    private final boolean kanVaereNull;

    Timegrense(String grenser, BigDecimal hoeyest, boolean kanVaereNull) {
        this.grenser = grenser;
        this.hoeyest = hoeyest;
        this.kanVaereNull = kanVaereNull;
    }

    /** Om antallet kan finnes. Størrelsen prøves før desimalene, så et tall som 1e999999999 aldri skrives ut. */
    public boolean tillater(BigDecimal timer) {
        return timer.signum() >= (kanVaereNull ? 0 : 1)
                && timer.compareTo(hoeyest) <= 0
                && timer.stripTrailingZeros().scale() <= DESIMALER;
    }

    /**
     * Krever at antallet kan finnes.
     *
     * @throws UgyldigVerdiException når det ikke kan det; meldingen nevner feltet og grensene, ikke tallet
     */
    public void krev(String felt, BigDecimal timer) {
        if (!tillater(timer)) {
            throw new UgyldigVerdiException(felt + " kan ikke brukes. Ventet " + grenser() + ".");
        }
    }

    /** Grensene slik en melding sier dem: «over 0 og høyst 168, med høyst to desimaler». */
    public String grenser() {
        return grenser + ", med høyst to desimaler";
    }
}
