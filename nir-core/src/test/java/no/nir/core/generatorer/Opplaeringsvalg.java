package no.nir.core.generatorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Proevetype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.tid.Periode;

/** Timer rundt timekravet, fravær rundt ti virkedager, prøver og norskmål. */
final class Opplaeringsvalg {

    private static final List<Norsknivaa> NIVAAER =
            List.of(Norsknivaa.A1, Norsknivaa.A2, Norsknivaa.B1, Norsknivaa.B2, Norsknivaa.C1);

    /** Timekravene i regelverket § 3.2 og § 3.4, gamle og nye. */
    private static final Map<Ordning, List<Integer>> KRAV = Map.of(
            Ordning.SAMFUNNSKUNNSKAP, List.of(75, 50),
            Ordning.NORSK_PLIKT, List.of(225, 250),
            Ordning.NORSK_FOR_ASYLSOEKERE, List.of(175),
            Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE, List.of(25),
            Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER, List.of(50),
            Ordning.NORSK_OG_SAMFUNNSKUNNSKAP, List.of(600, 300));

    private final Datovalg datoer;

    Opplaeringsvalg(Datovalg datoer) {
        this.datoer = datoer;
    }

    /** Ofte nøyaktig timekravet, eller en hundredel fra; ført på én gang eller delt i to. */
    Arbitrary<List<Utkast<Timefoering>>> timer(Ordning ordning) {
        Arbitrary<Function<BigDecimal, Utkast<Timefoering>>> foering = foering(ordning);
        Arbitrary<List<Utkast<Timefoering>>> noen = Combinators.combine(foering, Tiltaksvalg.hundredeler(1, 20_000))
                .as((f, timer) -> f.apply(timer))
                .list()
                .ofMaxSize(3);
        List<Integer> krav = KRAV.getOrDefault(ordning, List.of());
        if (!datoer.grenser() || krav.isEmpty()) {
            return noen;
        }
        Arbitrary<List<Utkast<Timefoering>>> paaKravet = Combinators.combine(
                        Arbitraries.of(krav), Datovalg.naer(), Arbitraries.of(0, 1000), foering, foering)
                .as((timer, hundredel, del, en, annen) -> {
                    Utkast<Timefoering> resten = en.apply(Tiltaksvalg.hundredeler(timer * 100 + hundredel - del));
                    return del == 0 ? List.of(resten) : List.of(resten, annen.apply(Tiltaksvalg.hundredeler(del)));
                });
        return Valg.vektet(Tuple.of(3, noen), Tuple.of(2, paaKravet));
    }

    private Arbitrary<Function<BigDecimal, Utkast<Timefoering>>> foering(Ordning ordning) {
        return Combinators.combine(
                        datoer.omkring(Dag.START.plussDager(100), 200),
                        Valg.kanskje(92, Datovalg.jevnt(0, 60)),
                        Valg.kanskje(50, datoer.registrert()))
                .as((fom, dager, reg) -> timer -> linje -> {
                    LocalDate foerste = fom.paa(linje);
                    LocalDate tom = dager == null ? null : foerste.plusDays(dager);
                    return Timefoering.builder()
                            .ordning(ordning)
                            .periode(Periode.av(foerste, tom))
                            .timer(timer)
                            .registrertDato(tom == null || reg == null ? null : reg.slutt(tom))
                            .build();
                });
    }

    Arbitrary<List<Utkast<Fravaer>>> fravaer(Ordning ordning) {
        Arbitrary<Dag> fom = Valg.mellom(
                datoer.omkring(Dag.START.plussDager(150), 140),
                datoer.omkring(Dag.START, 15),
                datoer.omkring(Dag.FRIST, 20));
        Arbitrary<Fravaersaarsak> aarsak = Arbitraries.of(
                Fravaersaarsak.EGEN_SYKDOM,
                Fravaersaarsak.BARNS_SYKDOM,
                Fravaersaarsak.VELFERD,
                Fravaersaarsak.FERIE,
                Fravaersaarsak.RELIGIOES_HOEYTIDSDAG);
        Arbitrary<Utkast<Fravaer>> ett = Combinators.combine(
                        fom,
                        Valg.kanskje(90, datoer.lengde()),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        aarsak,
                        Valg.kanskje(50, datoer.registrert()))
                .as((f, lengde, gyldig, hvorfor, reg) -> linje -> {
                    LocalDate foerste = f.paa(linje);
                    LocalDate tom = lengde == null ? null : lengde.slutt(foerste);
                    return Fravaer.builder()
                            .ordning(ordning)
                            .periode(Periode.av(foerste, tom))
                            .gyldig(gyldig)
                            .aarsak(hvorfor)
                            .registrertDato(tom == null || reg == null ? null : reg.slutt(tom))
                            .build();
                });
        return Valg.sjelden(45, ett, 3);
    }

    /** Alle fire delprøver, noen av dem på eller over målet, eller enkelte prøver; og prøver i samfunnskunnskap. */
    Arbitrary<List<Utkast<Proeve>>> proever() {
        Arbitrary<List<Utkast<Proeve>>> alleFire = Combinators.combine(
                        norsk(Delproeve.LYTTE),
                        norsk(Delproeve.LESE),
                        norsk(Delproeve.SKRIVE),
                        norsk(Delproeve.MUNTLIG))
                .as(List::of);
        Arbitrary<List<Utkast<Proeve>>> norsk =
                Valg.vektet(Tuple.of(3, norsk(Delproeve.LESE).list().ofMaxSize(2)), Tuple.of(2, alleFire));
        return Combinators.combine(norsk, samfunnskunnskap().list().ofMaxSize(2))
                .as((n, s) -> {
                    List<Utkast<Proeve>> alle = new ArrayList<>(n);
                    alle.addAll(s);
                    return alle;
                });
    }

    private Arbitrary<Utkast<Proeve>> norsk(Delproeve delproeve) {
        Arbitrary<Norsknivaa> nivaa = Arbitraries.of(
                Norsknivaa.C1, Norsknivaa.B2, Norsknivaa.B1, Norsknivaa.C1, Norsknivaa.A2, Norsknivaa.A1);
        return Combinators.combine(nivaa, datoer.omkring(Dag.ANKER.plussMaaneder(9), 250))
                .as((n, dato) -> linje -> Proeve.builder()
                        .proeve(Proevetype.NORSK)
                        .delproeve(delproeve)
                        .nivaa(n)
                        .dato(dato.paa(linje))
                        .build());
    }

    private Arbitrary<Utkast<Proeve>> samfunnskunnskap() {
        return Combinators.combine(Arbitraries.of(true, true, false), datoer.omkring(Dag.ANKER.plussMaaneder(9), 250))
                .as((bestaatt, dato) -> linje -> Proeve.builder()
                        .proeve(Proevetype.SAMFUNNSKUNNSKAP)
                        .bestaatt(bestaatt)
                        .dato(dato.paa(linje))
                        .build());
    }

    Arbitrary<Norskmaal> norskmaal() {
        Arbitrary<Norsknivaa> nivaa = Arbitraries.of(NIVAAER);
        return Combinators.combine(nivaa, nivaa, nivaa, nivaa).as(Norskmaal::new);
    }
}
