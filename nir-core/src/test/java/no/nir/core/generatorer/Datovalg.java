package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import no.nir.core.tid.Virkedager;

/** Datoer og tidsrom, med den tyngden som er bedt om. Alt krymper mot det enkleste: dagen selv, og kort. */
final class Datovalg {

    /** Datoene loven, forskriftene og praksisen skifter på (regelverket § 3). */
    static final List<LocalDate> LOVENS_DATOER = List.of(
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 3, 11),
            LocalDate.of(2023, 7, 1),
            LocalDate.of(2023, 8, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1));

    /** Månedsslutt og skuddag, der «samme dag i måneden» ikke alltid finnes. */
    static final List<LocalDate> VANSKELIGE_DATOER = List.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2019, 10, 31),
            LocalDate.of(2020, 8, 31),
            LocalDate.of(2021, 3, 31),
            LocalDate.of(2022, 8, 31),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2023, 8, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 28),
            LocalDate.of(2025, 5, 31),
            LocalDate.of(2025, 11, 30));

    private static final LocalDate FOERSTE = LocalDate.of(2019, 6, 1);
    private static final int DAGER = 2900;

    private final boolean grenser;

    Datovalg(Tyngde tyngde) {
        this.grenser = tyngde == Tyngde.GRENSER;
    }

    /** Dagen selv, eller den før eller etter. */
    static Arbitrary<Integer> naer() {
        return Arbitraries.of(0, -1, 1);
    }

    static Arbitrary<Integer> jevnt(int fra, int til) {
        return Arbitraries.integers().between(fra, til).withDistribution(RandomDistribution.uniform());
    }

    /** En dag i det tidsrommet sakene handler om. */
    Arbitrary<LocalDate> dato() {
        Arbitrary<LocalDate> noensinne = jevnt(0, DAGER).map(FOERSTE::plusDays);
        return grenser
                ? Valg.vektet(
                        Tuple.of(4, naer(Arbitraries.of(LOVENS_DATOER))),
                        Tuple.of(2, naer(Arbitraries.of(VANSKELIGE_DATOER))),
                        Tuple.of(2, noensinne))
                : noensinne;
    }

    static Arbitrary<LocalDate> naer(Arbitrary<LocalDate> datoer) {
        return Combinators.combine(datoer, naer()).as(LocalDate::plusDays);
    }

    /** En dag uten sammenheng med de andre i saken. */
    Arbitrary<Dag> fri() {
        return dato().map(dato -> linje -> dato);
    }

    /** Dagen eller én til siden; uten tyngde på grensene innen en måned. */
    Arbitrary<Dag> naer(Dag dag) {
        return grenser ? naer().map(dag::plussDager) : omkring(dag, 30);
    }

    /** Noen måneder etter dagen, på dagen eller én til siden; uten tyngde på grensene når som helst innen da. */
    Arbitrary<Dag> etter(Dag dag, Integer... maaneder) {
        if (grenser) {
            return Combinators.combine(Arbitraries.of(maaneder), naer())
                    .as((m, d) -> dag.plussMaaneder(m).plussDager(d));
        }
        int foerst = Arrays.stream(maaneder).mapToInt(m -> m).min().orElse(0);
        int sist = Arrays.stream(maaneder).mapToInt(m -> m).max().orElse(0);
        return jevnt(foerst * 30, sist * 31 + 1).map(dag::plussDager);
    }

    /** Inntil så mange dager før eller etter. */
    Arbitrary<Dag> omkring(Dag dag, int dager) {
        return jevnt(-dager, dager).map(dag::plussDager);
    }

    /** Hvor lenge en permisjon, et fravær eller et tiltak varer: dager, rundt ti virkedager, eller måneder. */
    Arbitrary<Lengde> lengde() {
        Arbitrary<Lengde> dager = jevnt(0, grenser ? 19 : 300).map(antall -> fom -> fom.plusDays(antall));
        if (!grenser) {
            return dager;
        }
        Arbitrary<Lengde> virkedager =
                Arbitraries.of(1, 5, 9, 10, 11, 12).map(antall -> fom -> etterVirkedager(fom, antall));
        Arbitrary<Lengde> maaneder =
                jevnt(1, 10).map(antall -> fom -> fom.plusMonths(antall).minusDays(1));
        return Valg.vektet(Tuple.of(2, dager), Tuple.of(3, virkedager), Tuple.of(1, maaneder));
    }

    /** Siste dag slik at tidsrommet fra {@code fom} har akkurat så mange virkedager. */
    private static LocalDate etterVirkedager(LocalDate fom, int antall) {
        return Virkedager.flytt(fom, antall - Virkedager.antall(fom, fom));
    }

    /** Når noe ble registrert etter at det hendte: rundt to og tolv måneder, innen to måneder, eller ikke oppgitt. */
    Arbitrary<Lengde> registrert() {
        Arbitrary<Lengde> snart = jevnt(0, 60).map(dager -> hendt -> hendt.plusDays(dager));
        Arbitrary<Lengde> paaGrensen = Combinators.combine(Arbitraries.of(2, 2, 12), naer())
                .as((maaneder, dager) -> hendt -> hendt.plusMonths(maaneder).plusDays(dager));
        return grenser ? Valg.mellom(snart, paaGrensen) : snart;
    }

    /** Rundt en av datoene; uten tyngde på grensene når som helst. */
    Arbitrary<Dag> rundt(LocalDate... faste) {
        return grenser ? naer(Arbitraries.of(faste)).map(dato -> linje -> dato) : fri();
    }

    boolean grenser() {
        return grenser;
    }
}
