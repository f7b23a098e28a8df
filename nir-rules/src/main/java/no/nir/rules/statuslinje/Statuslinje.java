package no.nir.rules.statuslinje;

import java.math.BigDecimal;
import java.util.Map;
import no.nir.catalog.Maalform;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.core.tiltak.Tiltak;
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
        String gjennomfoert = tall(timer == null ? BigDecimal.ZERO : timer.gjennomfoert());
        Integer krav = timer == null ? null : timer.krav();
        return krav == null
                ? linje(stand, Plass.TIMER, "status.timer", Map.of("timer", gjennomfoert))
                : linje(stand, Plass.TIMER, "status.timer_av", Map.of("timer", gjennomfoert, "krav", krav.toString()));
    }

    /** {@code Norskmål: Ikke registrert}, eller målet for hver delprøve. */
    public static Statuslinje norskmaal(Stand stand) {
        Norskmaal maal = stand.om().sak().sak().norskmaal();
        return maal == null
                ? linje(stand, Plass.NORSKMAAL, "status.norskmaal.ingen", Map.of())
                : linje(
                        stand,
                        Plass.NORSKMAAL,
                        "status.norskmaal",
                        Map.of(
                                "lytte", maal.lytte().kode(),
                                "lese", maal.lese().kode(),
                                "skrive", maal.skrive().kode(),
                                "muntlig", maal.muntlig().kode()));
    }

    /** {@code Prøve: Ikke gjennomført}, {@code Bestått}, {@code Ikke bestått} eller {@code Fritatt}. */
    public static Statuslinje proeve(Stand stand) {
        Boolean bestaatt = null;
        for (Proeve p : stand.om().sak().proever()) {
            bestaatt = bedre(bestaatt, p.bestaatt());
        }
        String svar;
        if (Boolean.TRUE.equals(bestaatt)) {
            svar = "status.proeve.bestaatt";
        } else if (stand.om().fritattFraProeve()) {
            svar = "status.proeve.fritatt";
        } else {
            svar = bestaatt == null ? "status.proeve.ikke" : "status.proeve.ikke_bestaatt";
        }
        return linje(stand, Plass.PROEVE, svar, Map.of());
    }

    /** {@code Deltakelse: Ikke registrert tiltak}, eller hvor mange tiltak som ikke er slettet. */
    public static Statuslinje deltakelse(Stand stand) {
        int tiltak = 0;
        for (Tiltak t : stand.om().data().tiltak()) {
            tiltak += t.slettet() == null ? 1 : 0;
        }
        return tiltak == 0
                ? linje(stand, Plass.DELTAKELSE, "status.deltakelse.ingen", Map.of())
                : linje(stand, Plass.DELTAKELSE, "status.deltakelse", Map.of("antall", Integer.toString(tiltak)));
    }

    /** Linjen med teksten katalogen har, på bokmål. */
    private static Statuslinje linje(Stand stand, Plass plass, String noekkel, Map<String, String> verdier) {
        return new Statuslinje(
                stand, plass, stand.kontekst().katalog().tekster().tekst(noekkel, Maalform.NB, verdier));
    }

    private static @Nullable Boolean bedre(@Nullable Boolean foer, @Nullable Boolean ny) {
        return (ny == null || Boolean.TRUE.equals(foer)) ? foer : ny;
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
