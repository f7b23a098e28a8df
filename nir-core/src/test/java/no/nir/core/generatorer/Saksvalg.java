package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kode.Klageutfall;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Spraakkode;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Spraak;
import no.nir.core.program.Integreringskontrakt;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Vedtak;

/** Setter sammen hele saker: alt trekkes løsrevet fra tid, og får datoene sine når ankeret er trukket. */
final class Saksvalg {

    private static final List<Sluttmaal> SLUTTMAAL = List.of(
            Sluttmaal.ARBEID,
            Sluttmaal.ARBEID,
            Sluttmaal.ARBEID,
            Sluttmaal.ARBEID,
            Sluttmaal.HOEYERE_UTDANNING,
            Sluttmaal.FULLFOERT_VIDEREGAAENDE,
            Sluttmaal.YRKESFAGLIG_REKVALIFISERING,
            Sluttmaal.DELER_AV_VIDEREGAAENDE,
            Sluttmaal.FULLFOERT_FAG_OG_YRKESOPPLAERING,
            Sluttmaal.GRUNNSKOLE,
            Sluttmaal.DELER_AV_GRUNNSKOLE);

    private final Datovalg datoer;
    private final Ordningsvalg ordninger;
    private final Oppholdsvalg opphold;
    private final Opplaeringsvalg opplaering;

    Saksvalg(Tyngde tyngde) {
        this.datoer = new Datovalg(tyngde);
        this.ordninger = new Ordningsvalg(datoer);
        this.opphold = new Oppholdsvalg(datoer);
        this.opplaering = new Opplaeringsvalg(datoer);
    }

    Arbitrary<Sak> saker() {
        Arbitrary<List<Ordningsvalg.Gruppe>> grupper = Valg.vektet(
                Tuple.of(4, ordninger.gruppe().list().ofSize(1)),
                Tuple.of(2, ordninger.gruppe().list().ofSize(2)),
                Tuple.of(1, ordninger.gruppe().list().ofMaxSize(3)));
        return Combinators.combine(
                        datoer.dato(),
                        opphold.tillatelser(),
                        new Personvalg(datoer).person(),
                        grupper,
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        resten(),
                        Datovalg.jevnt(1, 999_999))
                .as((anker, tillatelser, person, alle, registrert, resten, nummer) -> {
                    Tidslinje linje = Tidslinje.fra(anker);
                    List<Oppholdstillatelse> gitt = Utkast.alle(tillatelser, linje);
                    linje = linje.medGitt(gitt.stream()
                            .map(Oppholdstillatelse::vedtaksdato)
                            .min(LocalDate::compareTo)
                            .orElse(anker));
                    Sak.Builder sak = resten.paa(linje)
                            .sakId("generert-" + nummer)
                            .person(person.paa(linje))
                            .oppholdstillatelser(gitt);
                    fyll(sak, alle, registrert || gitt.isEmpty(), linje);
                    return sak.build();
                });
    }

    private static void fyll(Sak.Builder sak, List<Ordningsvalg.Gruppe> grupper, boolean registrert, Tidslinje linje) {
        List<Vedtak> vedtak = new ArrayList<>();
        List<Tiltak> tiltak = new ArrayList<>();
        for (Ordningsvalg.Gruppe gruppe : grupper) {
            if (registrert) {
                sak.addKategorier(gruppe.kategori().paa(linje));
            }
            for (Ordningsvalg.Innhold innhold : Utkast.alle(gruppe.ordninger(), linje)) {
                for (Vedtak v : innhold.vedtak()) {
                    vedtak.add(Vedtak.builder()
                            .from(v)
                            .id("v" + (vedtak.size() + 1))
                            .build());
                }
                for (Tiltak t : innhold.tiltak()) {
                    tiltak.add(Tiltak.builder()
                            .from(t)
                            .id("t" + (tiltak.size() + 1))
                            .build());
                }
                sak.addAllTimer(innhold.timer())
                        .addAllFravaer(innhold.fravaer())
                        .addAllAvslutninger(innhold.avslutninger())
                        .addAllKrav(innhold.krav());
            }
        }
        sak.vedtak(vedtak).tiltak(tiltak);
        if (vedtak.size() > 4) {
            Vedtak paaklaget = vedtak.get(vedtak.size() - 1);
            sak.addKlager(Klage.builder()
                    .vedtakId(paaklaget.id())
                    .dato(paaklaget.vedtaksdato().plusDays(20))
                    .utfall(Klageutfall.OPPRETTHOLDT)
                    .utfallDato(paaklaget.vedtaksdato().plusDays(60))
                    .build());
        }
    }

    /** Det som ikke hører til en ordning. */
    private Arbitrary<Utkast<Sak.Builder>> resten() {
        Arbitrary<Utdanningsbakgrunn> utdanning = Valg.kanskje(
                80,
                Arbitraries.of(
                        Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE,
                        Utdanningsbakgrunn.GRUNNSKOLE,
                        Utdanningsbakgrunn.INGEN));
        Arbitrary<List<Utkast<Sluttmaalsvalg>>> sluttmaal = Valg.sjelden(
                75,
                Combinators.combine(
                                Arbitraries.of(SLUTTMAAL),
                                Valg.mellom(Arbitraries.just(Dag.ANKER), datoer.omkring(Dag.ANKER, 500)))
                        .as((maal, fom) -> linje -> new Sluttmaalsvalg(maal, fom.paa(linje))),
                2);
        Arbitrary<List<Utkast<Periode>>> fulltid = Valg.sjelden(
                12,
                Combinators.combine(datoer.etter(Dag.ANKER, 12, 1, 6, 24), Valg.kanskje(80, Arbitraries.of(10)))
                        .as((fom, maaneder) -> linje -> Periode.av(
                                fom.paa(linje),
                                maaneder == null ? null : fom.paa(linje).plusMonths(maaneder))),
                1);
        Arbitrary<List<Utkast<Proeve>>> proever = opplaering.proever();
        Arbitrary<Boolean> sjelden = Arbitraries.frequency(Tuple.of(12, false), Tuple.of(1, true));
        return Combinators.combine(
                        utdanning,
                        sluttmaal,
                        fulltid,
                        proever,
                        Valg.kanskje(50, opplaering.norskmaal()),
                        Valg.kanskje(30, opphold.asylsoeknad()),
                        sjelden,
                        Valg.kanskje(30, Datovalg.jevnt(1, 3)))
                .as((u, s, f, p, n, asyl, kontrakt, spor) -> linje -> Sak.builder()
                        .utdanningsbakgrunn(u)
                        .sluttmaal(Utkast.alle(s, linje))
                        .fulltidVideregaaende(Utkast.alle(f, linje))
                        .proever(Utkast.alle(p, linje))
                        .norskmaal(n)
                        .asylsoeknad(asyl == null ? null : asyl.paa(linje))
                        .integreringskontrakt(kontrakt ? new Integreringskontrakt(linje.anker()) : null)
                        .spor(spor)
                        .spraak(spor == null ? null : new Spraak(new Spraakkode("ar"), new Spraakkode("en"))));
    }
}
