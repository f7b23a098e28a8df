package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;

/** Oppholdstillatelser og asylsøknad. */
final class Oppholdsvalg {

    private static final List<Oppholdsgrunnlag> GRUNNLAG = List.of(
            Oppholdsgrunnlag.UTL_28,
            Oppholdsgrunnlag.UTL_34,
            Oppholdsgrunnlag.UTL_KAP6,
            Oppholdsgrunnlag.UTL_38_5,
            Oppholdsgrunnlag.UTL_34,
            Oppholdsgrunnlag.UTL_KAP6,
            Oppholdsgrunnlag.UTL_35_3,
            Oppholdsgrunnlag.UTL_38_1,
            Oppholdsgrunnlag.UF_8_4,
            Oppholdsgrunnlag.UTL_53,
            Oppholdsgrunnlag.UTL_23,
            Oppholdsgrunnlag.UTL_25,
            Oppholdsgrunnlag.UTL_KAP6_ARBEID,
            Oppholdsgrunnlag.ANNET);

    private static final LocalDate LOVEN = LocalDate.of(2021, 1, 1);
    private static final LocalDate KOLLEKTIV_FRA = LocalDate.of(2022, 3, 11);
    private static final List<LocalDate> OVERGANG =
            List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 4, 1));

    private final Datovalg datoer;

    Oppholdsvalg(Datovalg datoer) {
        this.datoer = datoer;
    }

    /** Ingen, én eller flere; noen ganger kollektiv beskyttelse fulgt av en annen i vinduet til forskriften § 43 h. */
    Arbitrary<List<Utkast<Oppholdstillatelse>>> tillatelser() {
        Arbitrary<Oppholdsgrunnlag> grunnlag = Arbitraries.of(GRUNNLAG);
        Arbitrary<List<Utkast<Oppholdstillatelse>>> foerste =
                tillatelse(grunnlag, Arbitraries.just(Dag.ANKER)).list().ofSize(1);
        Arbitrary<List<Utkast<Oppholdstillatelse>>> flere = Combinators.combine(
                        tillatelse(grunnlag, Arbitraries.just(Dag.ANKER)),
                        tillatelse(grunnlag, Valg.mellom(datoer.fri(), datoer.etter(Dag.ANKER, 6, 12, 36))))
                .as(List::of);
        Arbitrary<List<Utkast<Oppholdstillatelse>>> overgang = Combinators.combine(
                        tillatelse(
                                Arbitraries.just(Oppholdsgrunnlag.UTL_34),
                                Valg.mellom(Arbitraries.just(Dag.ANKER), datoer.naer(linje -> KOLLEKTIV_FRA))),
                        tillatelse(
                                grunnlag,
                                Datovalg.naer(Arbitraries.of(OVERGANG)).map(dato -> linje -> dato)))
                .as(List::of);
        Arbitrary<List<Utkast<Oppholdstillatelse>>> foerLoven = Combinators.combine(
                        grunnlag, Datovalg.jevnt(1, 200), datoer.rundt(LOVEN))
                .as((hvilket, dager, innreise) -> List.of(linje -> Oppholdstillatelse.builder()
                        .hjemmel(hvilket)
                        .vedtaksdato(LOVEN.minusDays(dager))
                        .innreisedato(innreise.paa(linje))
                        .grunnlagForPermanent(true)
                        .build()));
        return Valg.vektet(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(6, foerste),
                Tuple.of(2, flere),
                Tuple.of(datoer.grenser() ? 2 : 0, overgang),
                Tuple.of(datoer.grenser() ? 1 : 0, foerLoven));
    }

    private Arbitrary<Utkast<Oppholdstillatelse>> tillatelse(
            Arbitrary<Oppholdsgrunnlag> grunnlag, Arbitrary<Dag> gitt) {
        Arbitrary<Dag> innreise = Valg.mellom(datoer.omkring(Dag.ANKER, 60), datoer.fri());
        Arbitrary<Boolean> avOgTil = Arbitraries.of(true, false);
        return Combinators.combine(
                        grunnlag,
                        gitt,
                        Valg.kanskje(40, innreise),
                        Valg.kanskje(40, datoer.etter(Dag.ANKER, 12, 3, 24)),
                        avOgTil,
                        avOgTil,
                        avOgTil)
                .as((hvilket, dag, inn, fornyet, permanent, paragraf9, underFemAar) ->
                        linje -> Oppholdstillatelse.builder()
                                .hjemmel(hvilket)
                                .vedtaksdato(dag.paa(linje))
                                .innreisedato(inn == null ? null : inn.paa(linje))
                                .fornyetDato(fornyet == null ? null : fornyet.paa(linje))
                                .grunnlagForPermanent(permanent)
                                .referansepersonParagraf9(paragraf9)
                                .referansepersonBosattUnderFemAar(underFemAar)
                                .build());
    }

    Arbitrary<Utkast<Asylsoeknad>> asylsoeknad() {
        Arbitrary<Boolean> sjelden = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        return Combinators.combine(
                        datoer.omkring(Dag.ANKER, 200),
                        Valg.kanskje(60, datoer.omkring(Dag.ANKER.plussDager(100), 250)),
                        sjelden,
                        sjelden,
                        sjelden)
                .as((dato, avgjort, kollektiv, hurtig, nektet) -> linje -> Asylsoeknad.builder()
                        .dato(dato.paa(linje))
                        .avgjort(avgjort == null ? null : avgjort.paa(linje))
                        .kollektivBeskyttelse(kollektiv)
                        .hurtigprosedyre(hurtig)
                        .nektetRealitetsbehandling(nektet)
                        .build());
    }
}
