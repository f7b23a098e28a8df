package no.nir.rules.statuslinje;

import java.math.BigDecimal;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.rules.avslutning.Stand;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.timer.Timekrav;
import org.jspecify.annotations.Nullable;

/**
 * Én statuslinje på kortet for en ordning.
 *
 * @param plass rekkefølgen på kortet
 */
public record Statuslinje(Stand om, Plass plass, String tekst) implements Avledet {

    /** Linjene på et kort, i rekkefølge. */
    public enum Plass {
        TIMER,
        NORSKMAAL,
        PROEVE,
        DELTAKELSE
    }

    /** {@code 0 av 50 timer gjennomført}, eller uten timekrav {@code 0 timer gjennomført}. */
    public static Statuslinje timer(Stand stand) {
        Timekrav timer = stand.timer();
        BigDecimal gjennomfoert = timer == null ? BigDecimal.ZERO : timer.gjennomfoert();
        Integer krav = timer == null ? null : timer.krav();
        return new Statuslinje(
                stand, Plass.TIMER, tall(gjennomfoert) + (krav == null ? "" : " av " + krav) + " timer gjennomført");
    }

    /** {@code Norskmål: Ikke registrert}, eller målet for hver delprøve. */
    public static Statuslinje norskmaal(Stand stand) {
        Norskmaal maal = stand.om().sak().sak().norskmaal();
        return new Statuslinje(
                stand,
                Plass.NORSKMAAL,
                "Norskmål: "
                        + (maal == null
                                ? "Ikke registrert"
                                : "lytte " + maal.lytte() + ", lese " + maal.lese() + ", skrive " + maal.skrive()
                                        + ", muntlig " + maal.muntlig()));
    }

    /** {@code Prøve: Ikke gjennomført}, {@code Bestått}, {@code Ikke bestått} eller {@code Fritatt}. */
    public static Statuslinje proeve(Stand stand) {
        Boolean bestaatt = null;
        for (Proeve p : stand.om().sak().proever()) {
            bestaatt = bedre(bestaatt, p.bestaatt());
        }
        String svar;
        if (Boolean.TRUE.equals(bestaatt)) {
            svar = "Bestått";
        } else if (stand.om().fritattFraProeve()) {
            svar = "Fritatt";
        } else {
            svar = bestaatt == null ? "Ikke gjennomført" : "Ikke bestått";
        }
        return new Statuslinje(stand, Plass.PROEVE, "Prøve: " + svar);
    }

    private static @Nullable Boolean bedre(@Nullable Boolean foer, @Nullable Boolean ny) {
        return (ny == null || Boolean.TRUE.equals(foer)) ? foer : ny;
    }

    /** {@code Deltakelse: Ikke registrert tiltak}, eller hvor mange tiltak som ikke er slettet. */
    public static Statuslinje deltakelse(Stand stand) {
        long tiltak = stand.om().data().tiltak().stream()
                .filter(t -> t.slettet() == null)
                .count();
        return new Statuslinje(
                stand,
                Plass.DELTAKELSE,
                "Deltakelse: " + (tiltak == 0 ? "Ikke registrert tiltak" : tiltak + " tiltak"));
    }

    /** Timer uten overflødige nuller, med desimalkomma. */
    private static String tall(BigDecimal timer) {
        return timer.signum() == 0
                ? "0"
                : timer.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public String somTekst() {
        return "«" + tekst + "»";
    }
}
