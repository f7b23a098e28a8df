package no.nir.rules.frist.oppstart;

import java.time.LocalDate;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import org.jspecify.annotations.Nullable;

/**
 * Det fristen for oppstart regnes av.
 *
 * @param bosetting tidligste bosetting; står for folkeregistrering i § 30 [antatt]
 * @param krav tidligste krav på ordningen
 */
public record Oppstartsgrunnlag(
        Grunnlag om,
        @Nullable LocalDate bosetting,
        @Nullable LocalDate krav) implements Avledet {

    public static Oppstartsgrunnlag av(Grunnlag grunnlag) {
        return new Oppstartsgrunnlag(
                grunnlag, grunnlag.sak().foersteBosetting(), grunnlag.data().foersteKrav());
    }

    @Override
    public String somTekst() {
        return om.ordning() + ", første bosetting " + (bosetting == null ? "ikke registrert" : bosetting)
                + ", første krav " + (krav == null ? "ikke registrert" : krav);
    }
}
