package no.nir.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.nir.core.vurdering.Vurdering;

/**
 * Finner forløpet: vurderer saken på dagene svaret kan skifte ({@link Skiftedager}), og slår sammen naboer med samme svar.
 *
 * <p>Mellom to slike dager kan svaret skifte gradvis, som en frist mens en permisjon løper eller et gjennomsnitt som måles
 * til vurderingsdagen, eller én gang på en dag ingen dato i saken eller svaret peker på. Derfor vurderes også den siste dagen
 * før hver av dem; er svaret et annet der, finnes dagene imellom ved halvering.
 */
final class Forloepsberegning {

    private final Function<LocalDate, Vurdering> vurder;
    private final Skiftedager dager;
    private final List<Vurdering> skifter = new ArrayList<>();

    /**
     * @param vurder saken vurdert per en dag
     * @param dager dagene svaret kan skifte, i det samme vinduet
     */
    Forloepsberegning(Function<LocalDate, Vurdering> vurder, Skiftedager dager) {
        this.vurder = vurder;
        this.dager = dager;
    }

    /** Svaret den første dagen, og hvert svar som er et annet enn dagen før, vurdert per den dagen det skifter. */
    List<Vurdering> skifter(LocalDate fom, LocalDate tom) {
        Vurdering svar = vurder.apply(fom);
        skifter.add(svar);
        LocalDate neste = fom;
        while (neste != null) {
            dager.svar(svar);
            neste = dager.etter(neste);
            svar = gradvis(svar, neste == null ? tom : neste.minusDays(1));
            if (neste != null) {
                svar = nytt(svar, vurder.apply(neste));
            }
        }
        return skifter;
    }

    /** Svaret på den siste dagen, etter at skiftene fram til den er funnet. */
    private Vurdering gradvis(Vurdering fra, LocalDate siste) {
        if (!fra.perDato().isBefore(siste)) {
            return fra;
        }
        Vurdering til = vurder.apply(siste);
        halver(fra, til);
        return til;
    }

    private void halver(Vurdering fra, Vurdering til) {
        if (fra.sammeSvar(til)) {
            return;
        }
        long dager = ChronoUnit.DAYS.between(fra.perDato(), til.perDato());
        if (dager == 1) {
            skifter.add(til);
            return;
        }
        Vurdering midt = vurder.apply(fra.perDato().plusDays(dager / 2));
        halver(fra, midt);
        halver(midt, til);
    }

    private Vurdering nytt(Vurdering foer, Vurdering svar) {
        if (!foer.sammeSvar(svar)) {
            skifter.add(svar);
        }
        return svar;
    }
}
