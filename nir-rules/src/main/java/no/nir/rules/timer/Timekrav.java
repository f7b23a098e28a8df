package no.nir.rules.timer;

import java.math.BigDecimal;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Timestatus;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import org.jspecify.annotations.Nullable;

/**
 * Timer gjennomført på ordningen, og timene som kreves.
 *
 * @param krav {@code null} når ordningen ikke har timekrav, men måles i nivå
 */
public record Timekrav(
        Timegrunnlag om, BigDecimal gjennomfoert, @Nullable Integer krav) implements Avledet {

    /** Timene som er ført på ordningen selv. */
    public static Timekrav av(Timegrunnlag grunnlag, int krav) {
        return new Timekrav(grunnlag, grunnlag.om().data().timer(), krav);
    }

    /** Timene som er ført på ordningen selv og på en annen som også teller. */
    public static Timekrav medTimerFra(Timegrunnlag grunnlag, Ordning annen, int krav) {
        Grunnlag g = grunnlag.om();
        return new Timekrav(
                grunnlag, g.data().timer().add(g.sak().ordning(annen).timer()), krav);
    }

    /** Timer føres, men kreves ikke. */
    public static Timekrav utenKrav(Timegrunnlag grunnlag) {
        return new Timekrav(grunnlag, grunnlag.om().data().timer(), null);
    }

    /** Om timene som kreves, er gjennomført. */
    public boolean naadd() {
        return krav != null && gjennomfoert.compareTo(BigDecimal.valueOf(krav)) >= 0;
    }

    public Timestatus status() {
        return new Timestatus(gjennomfoert, krav);
    }

    @Override
    public String somTekst() {
        return om.om().ordning() + ": " + gjennomfoert.toPlainString() + " timer gjennomført, "
                + (krav == null ? "ingen timer kreves" : krav + " kreves");
    }
}
