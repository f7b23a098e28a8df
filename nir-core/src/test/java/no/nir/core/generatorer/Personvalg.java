package no.nir.core.generatorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Mottakstype;
import no.nir.core.person.Arbeidsforhold;
import no.nir.core.person.Barn;
import no.nir.core.person.Bosetting;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.tid.Periode;

/** Personer født rundt aldersgrensene, med bosettinger, mottak, barn og arbeid rundt dagene loven spør om. */
final class Personvalg {

    private static final Kommunenummer KOMMUNE = new Kommunenummer("4204");
    private static final LocalDate SKUDDAG = LocalDate.of(1972, 2, 29);

    private final Datovalg datoer;

    Personvalg(Datovalg datoer) {
        this.datoer = datoer;
    }

    Arbitrary<Utkast<Person>> person() {
        Arbitrary<Boolean> sjelden = Arbitraries.frequency(Tuple.of(12, false), Tuple.of(1, true));
        Arbitrary<String> navn = Valg.kanskje(50, Arbitraries.of("Test", "Bitten", "Loggen", "Åse Prøve", "Ærlig-Øst"));
        Arbitrary<Utkast<Person.Builder>> selv = Combinators.combine(
                        foedt(), Valg.kanskje(60, Nummervalg.duf()), navn, navn, sjelden, sjelden, sjelden)
                .as((foedt, duf, fornavn, etternavn, nordisk, venterBarn, skjermet) -> linje -> Person.builder()
                        .foedselsdato(foedt.paa(linje))
                        .duf(duf)
                        .fornavn(fornavn)
                        .etternavn(etternavn)
                        .nordiskEllerEoes(nordisk)
                        .venterBarn(venterBarn)
                        .skjermetAdresse(skjermet)
                        .oppfoelgingskommune(KOMMUNE));
        Arbitrary<List<Utkast<Bosetting>>> bosettinger = Valg.sjelden(80, bosetting(), 2);
        Arbitrary<List<Utkast<Mottaksopphold>>> mottak = Valg.sjelden(30, mottak(), 2);
        Arbitrary<List<Utkast<Barn>>> barn = Valg.sjelden(40, barn(), 2);
        Arbitrary<List<Utkast<Arbeidsforhold>>> arbeid = Valg.sjelden(25, arbeid(), 2);
        Arbitrary<LocalDate> nummerdag = Datovalg.jevnt(0, 20_000).map(LocalDate.of(1950, 1, 1)::plusDays);
        return Combinators.combine(
                        selv, bosettinger, mottak, barn, arbeid, Valg.kanskje(30, Nummervalg.foedselsnummer(nummerdag)))
                .as((p, b, m, k, a, nummer) -> linje -> p.paa(linje)
                        .foedselsnummer(nummer)
                        .bosettinger(Utkast.alle(b, linje))
                        .mottak(Utkast.alle(m, linje))
                        .barn(Utkast.alle(k, linje))
                        .arbeid(Utkast.alle(a, linje))
                        .build());
    }

    /** Så gammel at personen fyller 18, 55, 56 eller 67 dagen tillatelsen ble gitt, eller dagen før eller etter; eller på skuddag. */
    private Arbitrary<Dag> foedt() {
        Arbitrary<Dag> noensinne = Datovalg.jevnt(20 * 365, 64 * 365).map(dager -> Dag.GITT.plussDager(-dager));
        if (!datoer.grenser()) {
            return noensinne;
        }
        Arbitrary<Dag> paaGrensen = datoer.etter(Dag.GITT, -18 * 12, -55 * 12, -56 * 12, -67 * 12);
        Arbitrary<Dag> skuddag = Arbitraries.of(0, 28, 32, -12).map(aar -> {
            LocalDate foedt = SKUDDAG.plusYears(aar);
            return linje -> foedt;
        });
        return Valg.vektet(Tuple.of(5, noensinne), Tuple.of(5, paaGrensen), Tuple.of(1, skuddag));
    }

    private Arbitrary<Utkast<Bosetting>> bosetting() {
        Arbitrary<Dag> dato = Valg.mellom(
                datoer.naer(Dag.ANKER), datoer.etter(Dag.ANKER, -24, -3, 1, 3, 6), datoer.omkring(Dag.ANKER, 200));
        return Combinators.combine(dato, Arbitraries.of(true, true, true, false))
                .as((d, avtale) -> linje -> new Bosetting(KOMMUNE, d.paa(linje), avtale));
    }

    private Arbitrary<Utkast<Mottaksopphold>> mottak() {
        Arbitrary<Dag> fom = Valg.mellom(datoer.etter(Dag.ANKER, -6, 0, 2), datoer.omkring(Dag.ANKER, 200));
        Arbitrary<Mottakstype> type = Arbitraries.of(
                Mottakstype.ORDINAERT,
                Mottakstype.ORDINAERT,
                Mottakstype.INTEGRERINGSMOTTAK,
                Mottakstype.ANKOMSTSENTER,
                Mottakstype.TRANSITT);
        return Combinators.combine(fom, type, Valg.kanskje(50, Datovalg.jevnt(0, 400)))
                .as((f, t, dager) -> linje -> {
                    LocalDate foerste = f.paa(linje);
                    return new Mottaksopphold(
                            "Tverlandet asylmottak",
                            t,
                            Periode.av(foerste, dager == null ? null : foerste.plusDays(dager)));
                });
    }

    /** Født, eller 18 år, rundt en dag i programmet. */
    private Arbitrary<Utkast<Barn>> barn() {
        return Combinators.combine(datoer.etter(Dag.ANKER, 0, 1, 6, 12, 24, 36), Arbitraries.of(18, 0, 6))
                .as((dag, alder) -> linje -> new Barn(dag.paa(linje).minusYears(alder)));
    }

    private Arbitrary<Utkast<Arbeidsforhold>> arbeid() {
        Arbitrary<BigDecimal> timer =
                Arbitraries.of("30", "29.99", "30.01", "37.5", "10").map(BigDecimal::new);
        return Combinators.combine(
                        Valg.mellom(datoer.omkring(Dag.ANKER, 300), datoer.fri()),
                        Valg.kanskje(50, Datovalg.jevnt(0, 700)),
                        timer,
                        Arbitraries.of(false, false, true))
                .as((fom, dager, t, tilbud) -> linje -> {
                    LocalDate foerste = fom.paa(linje);
                    return Arbeidsforhold.builder()
                            .timerPerUke(t)
                            .periode(Periode.av(foerste, dager == null ? null : foerste.plusDays(dager)))
                            .tilbud(tilbud)
                            .build();
                });
    }
}
