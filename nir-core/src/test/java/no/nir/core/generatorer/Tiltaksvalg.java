package no.nir.core.generatorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;

/** Tiltak på en ordning, med erstattende, slettede, kuttede måneder og timer rundt 15, 30 og 37,5 i uken. */
final class Tiltaksvalg {

    private static final String UTEN_ID = "t";
    private static final String SAKSBEHANDLER = "4204-TEST";
    private static final Kommunenummer KOMMUNE = new Kommunenummer("4204");

    /** Typene reglene nevner ved navn, og noen til. */
    private static final List<Tiltakstype> TYPER = Stream.of(
                    "NORSKOPPLAERING",
                    "SAMFUNNSKUNNSKAP",
                    "LIVSMESTRING_I_ET_NYTT_LAND",
                    "FORELDREVEILEDNING",
                    "PRAKSIS_MED_FOKUS_ARBEID",
                    "ARBEID_SOM_DEL_AV_PROGRAMMET",
                    "ARBEID_MED_LOENNSTILSKUDD",
                    "KORTE_BRANSJEKURS",
                    "TILBUD_I_OMSORGSPERMISJON",
                    "LIVSMESTRING_I_ET_NYTT_LAND",
                    "FORELDREVEILEDNING",
                    "JOBBSOEKERKURS",
                    "GRUNNSKOLE_FULLTID",
                    "FAG_PAA_HOEYERE_NIVAA",
                    "NORSKTRENING",
                    "DIGITAL_KOMPETANSE")
            .map(Tiltakstype::new)
            .toList();

    private static final List<BigDecimal> TIMER = Stream.of(
                    "1", "0.01", "3", "4", "7.5", "15", "14.99", "15.01", "22.25", "25", "30", "29.99", "37.5", "37.51")
            .map(BigDecimal::new)
            .toList();

    private static final List<BigDecimal> PAA_GRENSEN = Stream.of(
                    "15", "14.99", "15.01", "30", "29.99", "30.01", "37.5", "37.49", "37.51")
            .map(BigDecimal::new)
            .toList();

    /** Program fra denne dagen har et krav om femten timer; de tre første tallene ligger rundt det. */
    private static final LocalDate FEMTEN_TIMER_FRA = LocalDate.of(2026, 1, 1);

    private final Datovalg datoer;

    Tiltaksvalg(Datovalg datoer) {
        this.datoer = datoer;
    }

    /** Tiltakene på ordningen, uten id. */
    Arbitrary<List<Utkast<Tiltak>>> paa(Ordning ordning) {
        Arbitrary<List<Utkast<Tiltak>>> noen = ett(ordning).list().ofMaxSize(6);
        if (!datoer.grenser()) {
            return noen;
        }
        Arbitrary<List<Utkast<Tiltak>>> ettHelt = heltProgram(ordning).list().ofSize(1);
        return Valg.vektet(
                Tuple.of(3, noen),
                Tuple.of(3, ettHelt),
                Tuple.of(1, Combinators.combine(noen, ettHelt).as(Tiltaksvalg::begge)));
    }

    private static List<Utkast<Tiltak>> begge(List<Utkast<Tiltak>> noen, List<Utkast<Tiltak>> flere) {
        List<Utkast<Tiltak>> alle = new ArrayList<>(noen);
        alle.addAll(flere);
        return alle;
    }

    /** Ett tiltak som dekker hele programmet, med timer på en grense. */
    private Arbitrary<Utkast<Tiltak>> heltProgram(Ordning ordning) {
        return Combinators.combine(
                        Datovalg.jevnt(0, 5), Datovalg.jevnt(0, 100), Datovalg.jevnt(0, PAA_GRENSEN.size() - 1))
                .as((foer, etter, nr) -> linje -> Tiltak.builder()
                        .id(UTEN_ID)
                        .ordning(ordning)
                        .type(Tiltakstype.PRAKSIS_MED_FOKUS_ARBEID)
                        .fom(linje.start().minusDays(foer))
                        .tom(linje.frist().plusDays(etter))
                        .timerPerUke(PAA_GRENSEN.get(linje.start().isBefore(FEMTEN_TIMER_FRA) ? nr : nr % 3))
                        .build());
    }

    /** Ett tiltak et sted fra start til frist. */
    Arbitrary<Utkast<Tiltak>> ett(Ordning ordning) {
        Arbitrary<Dag> fom = Valg.mellom(
                datoer.omkring(Dag.START.plussDager(120), 150),
                datoer.naer(Dag.START),
                Datovalg.jevnt(0, 8)
                        .map(m -> linje -> linje.start().plusMonths(m).withDayOfMonth(1)),
                datoer.omkring(Dag.FRIST, 60));
        Arbitrary<Lengde> lengde = Valg.vektet(
                Tuple.of(4, datoer.lengde()),
                Tuple.of(1, Arbitraries.just(dag -> dag.withDayOfMonth(dag.lengthOfMonth()))));
        Arbitrary<Gjennomfoering> gjennomfoert = Arbitraries.of(
                Gjennomfoering.IKKE_REGISTRERT,
                Gjennomfoering.GJENNOMFOERT,
                Gjennomfoering.IKKE_GJENNOMFOERT,
                Gjennomfoering.IKKE_GJENNOMFOERT);
        Arbitrary<Boolean> avOgTil = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
        return Combinators.combine(
                        fom,
                        lengde,
                        Arbitraries.of(TYPER),
                        timer(),
                        avOgTil,
                        avOgTil,
                        gjennomfoert,
                        Valg.kanskje(60, datoer.registrert()))
                .as((f, l, type, timer, erstattende, slettet, gjennomfoering, reg) -> linje -> {
                    LocalDate foerste = f.paa(linje);
                    LocalDate siste = l.slutt(foerste);
                    boolean kurs = type.equals(Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND)
                            || type.equals(Tiltakstype.FORELDREVEILEDNING);
                    boolean utenTimer = type.equals(Tiltakstype.TILBUD_I_OMSORGSPERMISJON) && !erstattende;
                    return Tiltak.builder()
                            .id(UTEN_ID)
                            .ordning(ordning)
                            .type(type)
                            .fom(foerste)
                            .tom(siste)
                            .timerPerUke(utenTimer ? null : timer)
                            .erstattende(erstattende && !kurs)
                            .gjennomfoering(kurs ? gjennomfoering : Gjennomfoering.IKKE_REGISTRERT)
                            .registrert(
                                    reg == null
                                            ? null
                                            : new Registrering(SAKSBEHANDLER, reg.slutt(foerste), KOMMUNE, null))
                            .slettet(slettet ? new Sletting(SAKSBEHANDLER, siste) : null)
                            .build();
                });
    }

    private Arbitrary<BigDecimal> timer() {
        return datoer.grenser() ? Arbitraries.of(TIMER) : hundredeler(1, 4000);
    }

    /** Et tall med høyst to desimaler og ingen nuller til slutt, slik det leses fra JSON. */
    static Arbitrary<BigDecimal> hundredeler(int fra, int til) {
        return Datovalg.jevnt(fra, til).map(Tiltaksvalg::hundredeler);
    }

    static BigDecimal hundredeler(int antall) {
        BigDecimal tall = BigDecimal.valueOf(antall, 2).stripTrailingZeros();
        return tall.scale() < 0 ? tall.setScale(0) : tall;
    }
}
