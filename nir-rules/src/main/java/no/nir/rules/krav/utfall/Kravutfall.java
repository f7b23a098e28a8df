package no.nir.rules.krav.utfall;

import java.math.BigDecimal;
import java.util.List;
import no.nir.core.kode.Programkrav;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Utfall;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.krav.Kravsak;
import no.nir.rules.krav.femtentimer.Timevindu;
import org.jspecify.annotations.Nullable;

/** Om et krav er oppfylt. Nøyaktig ett per krav som gjelder. */
public record Kravutfall(
        Faktum om,
        Kravsak sak,
        Utfall utfall,
        List<String> gjelder,
        @Nullable BigDecimal verdi) implements Avledet {

    public static Kravutfall av(Kravsak sak, Utfall utfall, List<String> gjelder) {
        return new Kravutfall(sak, sak, utfall, gjelder, null);
    }

    /** Utfallet av kravet om timer, med gjennomsnittet. */
    public static Kravutfall maalt(Timevindu vindu, Utfall utfall, List<String> gjelder) {
        return new Kravutfall(vindu, vindu.om(), utfall, gjelder, vindu.gjennomsnitt());
    }

    /** Utfallet av kravet om timer når det ikke kan måles. */
    public static Kravutfall ikkeMaalt(Timevindu vindu, Utfall utfall) {
        return new Kravutfall(vindu, vindu.om(), utfall, vindu.om().tiltak(), null);
    }

    public Grunnlag grunnlag() {
        return sak.om().grunnlag();
    }

    /** Plassen kravet har i listen, som i loven. */
    public int plass() {
        return grunnlag()
                .sak()
                .kontekst()
                .katalog()
                .koder(Programkrav.KODEVERK)
                .indexOf(sak.krav().kode());
    }

    public Kravvurdering vurdering() {
        return Kravvurdering.builder()
                .krav(sak.krav())
                .utfall(utfall)
                .gjelder(gjelder)
                .verdi(verdi)
                .build();
    }

    @Override
    public String somTekst() {
        return "kravet " + sak.krav() + " er " + utfall + (verdi == null ? "" : " (" + verdi.toPlainString() + ")");
    }
}
