package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Vedtak på en ordning: tildelinger, permisjoner som berører og overlapper hverandre, utvidelser, fritak og stans. */
final class Vedtaksvalg {

    private static final String UTEN_ID = "v";
    private static final LocalDate UTVIDET_NORSK_FRA = LocalDate.of(2023, 7, 1);

    private final Datovalg datoer;
    private final Arbitrary<Lengde> registrert;

    Vedtaksvalg(Datovalg datoer) {
        this.datoer = datoer;
        this.registrert = Valg.kanskje(50, datoer.registrert());
    }

    /** Vedtakene på ordningen, uten id. */
    Arbitrary<List<Utkast<Vedtak>>> paa(Ordning ordning) {
        Arbitrary<List<Utkast<Vedtak>>> utvidelser = Arbitraries.just(List.of());
        if (ordning.equals(Ordning.INTRODUKSJONSPROGRAM)) {
            utvidelser = utvidetDeltakelse(ordning).list().ofMaxSize(2);
        } else if (ordning.equals(Ordning.NORSK_RETT_NORSKMAAL)) {
            utvidelser = utvidetNorsk(ordning);
        }
        return Combinators.combine(
                        Valg.sjelden(85, tildeling(ordning), 2),
                        Valg.sjelden(55, permisjoner(ordning)),
                        Valg.sjelden(60, utvidelser),
                        Valg.sjelden(20, annet(ordning), 2))
                .as((tildelinger, permisjoner, utvidet, andre) -> {
                    List<Utkast<Vedtak>> alle = new ArrayList<>(tildelinger);
                    alle.addAll(permisjoner);
                    alle.addAll(utvidet);
                    alle.addAll(andre);
                    return alle;
                });
    }

    private Arbitrary<Utkast<Vedtak>> tildeling(Ordning ordning) {
        Arbitrary<Dag> fom =
                Valg.vektet(Tuple.of(6, Arbitraries.just(Dag.START)), Tuple.of(1, datoer.omkring(Dag.START, 80)));
        Arbitrary<Integer> maaneder = Valg.kanskje(70, Arbitraries.of(3, 6, 12, 24, 36, 48));
        return Combinators.combine(fom, maaneder, Datovalg.naer(), Datovalg.jevnt(-3, 30), registrert)
                .as((f, m, d, foer, reg) -> linje -> {
                    LocalDate foerste = f.paa(linje);
                    Vedtak.Builder vedtak = nytt(ordning, Vedtakstype.TILDELING, foerste.minusDays(foer), reg);
                    return vedtak.fom(foerste)
                            .tom(m == null ? null : foerste.plusMonths(m).plusDays(d))
                            .build();
                });
    }

    /** Den første ligger ved start, ved frist eller imellom; hver av de neste like før, på eller etter den forriges slutt. */
    private Arbitrary<List<Utkast<Vedtak>>> permisjoner(Ordning ordning) {
        Arbitrary<Dag> foerste = Valg.mellom(
                datoer.naer(Dag.FRIST),
                datoer.omkring(Dag.START.plussDager(150), 150),
                datoer.naer(Dag.START),
                datoer.omkring(Dag.FRIST, 40),
                datoer.naer(Dag.FRIST));
        Arbitrary<Permisjon> permisjon = Combinators.combine(
                        Arbitraries.of(1, 0, 2, -4, 40),
                        Valg.kanskje(88, datoer.lengde()),
                        Datovalg.jevnt(0, 20),
                        registrert)
                .as(Permisjon::new);
        Arbitrary<List<Permisjon>> flere = Valg.vektet(
                Tuple.of(2, permisjon.list().ofSize(1)),
                Tuple.of(1, permisjon.list().ofMinSize(2).ofMaxSize(4)));
        return Combinators.combine(foerste, flere).as((f, p) -> kjede(ordning, f, p));
    }

    private record Permisjon(
            int etterForrige,
            @Nullable Lengde lengde,
            int foer,
            @Nullable Lengde registrert) {}

    private static List<Utkast<Vedtak>> kjede(Ordning ordning, Dag foerste, List<Permisjon> permisjoner) {
        List<Utkast<Vedtak>> alle = new ArrayList<>();
        Dag fom = foerste;
        for (Permisjon p : permisjoner) {
            Dag her = fom;
            Lengde lengde = p.lengde();
            alle.add(linje -> {
                LocalDate dag = her.paa(linje);
                return nytt(ordning, Vedtakstype.PERMISJON, dag.minusDays(p.foer()), p.registrert())
                        .fom(dag)
                        .tom(lengde == null ? null : lengde.slutt(dag))
                        .build();
            });
            fom = linje -> (lengde == null ? her.paa(linje) : lengde.slutt(her.paa(linje))).plusDays(p.etterForrige());
        }
        return alle;
    }

    private Arbitrary<Utkast<Vedtak>> utvidetDeltakelse(Ordning ordning) {
        return Combinators.combine(datoer.omkring(Dag.FRIST.plussDager(-90), 120), registrert)
                .as((dato, reg) -> linje -> nytt(ordning, Vedtakstype.UTVIDET_DELTAKELSE, dato.paa(linje), reg)
                        .build());
    }

    /** Vedtatt rundt to måneder før eller etter den fristen de foregående ville gitt; noen da ordningen kom. */
    private Arbitrary<List<Utkast<Vedtak>>> utvidetNorsk(Ordning ordning) {
        Arbitrary<Integer> maaneder = Arbitraries.of(6, 1, 2, 3, 5, 0, 7);
        Arbitrary<Dag> dato = Valg.vektet(
                Tuple.of(6, datoer.etter(Dag.FRIST, 0, 2, -2, 1)),
                Tuple.of(1, datoer.naer(linje -> UTVIDET_NORSK_FRA)));
        return Combinators.combine(dato, maaneder, registrert)
                .as((d, m, reg) -> new Utvidelse(d, m, reg))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(alle -> {
                    List<Utkast<Vedtak>> svar = new ArrayList<>();
                    int lagtTil = 0;
                    for (Utvidelse u : alle) {
                        Dag dag = u.dato().plussMaaneder(lagtTil);
                        svar.add(linje -> nytt(
                                        ordning, Vedtakstype.UTVIDET_OPPLAERING_I_NORSK, dag.paa(linje), u.registrert())
                                .maaneder(u.maaneder())
                                .build());
                        lagtTil += u.maaneder();
                    }
                    return svar;
                });
    }

    private record Utvidelse(
            Dag dato, int maaneder, @Nullable Lengde registrert) {}

    /** Fritak, stans og avslag. */
    private Arbitrary<Utkast<Vedtak>> annet(Ordning ordning) {
        Arbitrary<Vedtakstype> typer = Arbitraries.of(
                Vedtakstype.FRITAK,
                Vedtakstype.FRITAK,
                Vedtakstype.FRITAK_FRA_PROEVE,
                Vedtakstype.STANS_PERMANENT,
                Vedtakstype.STANS_MIDLERTIDIG,
                Vedtakstype.AVSLAG);
        Arbitrary<String> grunner =
                Arbitraries.of(Fritaksgrunn.DOKUMENTERTE_KUNNSKAPER.kode(), "HELSE", "ANDRE_TUNGTVEIENDE_AARSAKER");
        return Combinators.combine(
                        typer,
                        datoer.omkring(Dag.START.plussDager(150), 200),
                        Valg.kanskje(50, datoer.lengde()),
                        Arbitraries.of(true, false),
                        grunner,
                        registrert)
                .as((type, dato, lengde, medFom, grunn, reg) -> linje -> {
                    LocalDate dag = dato.paa(linje);
                    boolean fritak = type.equals(Vedtakstype.FRITAK) || type.equals(Vedtakstype.FRITAK_FRA_PROEVE);
                    boolean avslag = type.equals(Vedtakstype.AVSLAG);
                    return nytt(ordning, type, dag.minusDays(5), reg)
                            .fom(!avslag && (medFom || !fritak) ? dag : null)
                            .tom(avslag || lengde == null ? null : lengde.slutt(dag))
                            .grunn(fritak ? grunn : avslag ? "Vilkårene er ikke oppfylt" : null)
                            .build();
                });
    }

    private static Vedtak.Builder nytt(
            Ordning ordning, Vedtakstype type, LocalDate vedtaksdato, @Nullable Lengde registrert) {
        return Vedtak.builder()
                .id(UTEN_ID)
                .ordning(ordning)
                .type(type)
                .vedtaksdato(vedtaksdato)
                .registrertDato(registrert == null ? null : registrert.slutt(vedtaksdato));
    }
}
