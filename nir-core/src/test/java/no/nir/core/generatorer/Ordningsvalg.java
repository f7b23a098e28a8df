package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;

/** Kategorier, og det som er registrert på ordningene de gir under begge lover. */
final class Ordningsvalg {

    /** Alt som er registrert på én ordning. */
    record Innhold(
            List<Vedtak> vedtak,
            List<Timefoering> timer,
            List<Fravaer> fravaer,
            List<Tiltak> tiltak,
            List<Avslutning> avslutninger,
            List<Krav> krav) {}

    /** En kategori, og innholdet i ordningene den gir. */
    record Gruppe(Utkast<Kategoriperiode> kategori, List<Utkast<Innhold>> ordninger) {}

    private static final List<Ordning> NORSK_OG_SAMFUNNSKUNNSKAP =
            List.of(Ordning.NORSK_MED_NORSKMAAL, Ordning.SAMFUNNSKUNNSKAP, Ordning.NORSK_OG_SAMFUNNSKUNNSKAP);
    private static final List<Ordning> PROGRAM = List.of(Ordning.INTRODUKSJONSPROGRAM);

    /** Ordningene kategorien kan gi, i rekkefølgen kategoriene trekkes: programmet er vanligst. */
    private static final List<Map.Entry<Kategori, List<Ordning>>> KATEGORIER = List.of(
            Map.entry(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, PROGRAM),
            Map.entry(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, NORSK_OG_SAMFUNNSKUNNSKAP),
            Map.entry(Kategori.RETT_TIL_NORSK, List.of(Ordning.NORSK_RETT_NORSKMAAL)),
            Map.entry(Kategori.RETT_TIL_INTRODUKSJONSPROGRAM, PROGRAM),
            Map.entry(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, PROGRAM),
            Map.entry(
                    Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
                    List.of(Ordning.NORSK_PLIKT, Ordning.SAMFUNNSKUNNSKAP, Ordning.NORSK_OG_SAMFUNNSKUNNSKAP)),
            Map.entry(Kategori.KAN_TILBYS_INTRODUKSJONSPROGRAM, PROGRAM),
            Map.entry(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, NORSK_OG_SAMFUNNSKUNNSKAP),
            Map.entry(Kategori.KVALIFISERING_I_MOTTAK, List.of(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE)),
            Map.entry(
                    Kategori.OPPLAERING_I_MOTTAK,
                    List.of(
                            Ordning.NORSK_FOR_ASYLSOEKERE,
                            Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE,
                            Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER)),
            Map.entry(Kategori.RETT_NORSK_OG_SAMFUNNSKUNNSKAP, List.of(Ordning.NORSK_OG_SAMFUNNSKUNNSKAP)),
            Map.entry(
                    Kategori.ASYLNORSK,
                    List.of(Ordning.NORSK_FOR_ASYLSOEKERE, Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER)));

    private static final Map<Ordning, List<Integer>> MAANEDER = Map.of(
            Ordning.INTRODUKSJONSPROGRAM, List.of(24, 6, 12, 36, 48, 60),
            Ordning.NORSK_MED_NORSKMAAL, List.of(18, 36),
            Ordning.NORSK_OG_SAMFUNNSKUNNSKAP, List.of(36));

    /** Dagene programmets varighet skifter på. */
    private static final LocalDate[] PROGRAMTABELLEN = {LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1)};

    private final Datovalg datoer;
    private final Vedtaksvalg vedtak;
    private final Tiltaksvalg tiltak;
    private final Opplaeringsvalg opplaering;
    private final Map<Ordning, Arbitrary<Utkast<Innhold>>> innhold = new HashMap<>();

    Ordningsvalg(Datovalg datoer) {
        this.datoer = datoer;
        this.vedtak = new Vedtaksvalg(datoer);
        this.tiltak = new Tiltaksvalg(datoer);
        this.opplaering = new Opplaeringsvalg(datoer);
    }

    /** De ordinære månedene fristen for ordningen kan ha. */
    static List<Integer> maaneder(Ordning ordning) {
        return MAANEDER.getOrDefault(ordning, List.of(12));
    }

    Arbitrary<Gruppe> gruppe() {
        return Valg.mellom(
                KATEGORIER.stream().map(e -> gruppe(e.getKey(), e.getValue())).toList());
    }

    private Arbitrary<Gruppe> gruppe(Kategori kategori, List<Ordning> ordninger) {
        Arbitrary<Dag> fom =
                Valg.mellom(Arbitraries.just(Dag.ANKER), datoer.naer(Dag.ANKER), datoer.omkring(Dag.ANKER, 250));
        Arbitrary<Utkast<Kategoriperiode>> periode = Combinators.combine(
                        fom, Valg.kanskje(25, Arbitraries.of(12, 1, 6, 24, 36)), Datovalg.naer())
                .as((f, maaneder, d) -> linje -> {
                    LocalDate foerste = f.paa(linje);
                    LocalDate siste = maaneder == null
                            ? null
                            : foerste.plusMonths(maaneder).plusDays(d);
                    return new Kategoriperiode(kategori, Periode.av(foerste, siste));
                });
        List<Arbitrary<Utkast<Innhold>>> alle =
                ordninger.stream().map(this::innhold).toList();
        return Combinators.combine(periode, Combinators.combine(alle).as(List::copyOf))
                .as(Gruppe::new);
    }

    private Arbitrary<Utkast<Innhold>> innhold(Ordning ordning) {
        return innhold.computeIfAbsent(ordning, this::nyttInnhold);
    }

    private Arbitrary<Utkast<Innhold>> nyttInnhold(Ordning ordning) {
        boolean program = ordning.equals(Ordning.INTRODUKSJONSPROGRAM);
        boolean mottak = ordning.equals(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE);
        Arbitrary<Dag> start = Valg.vektet(
                Tuple.of(2, Arbitraries.just(Dag.ANKER)),
                Tuple.of(4, datoer.etter(Dag.ANKER, 0, 1, 3)),
                Tuple.of(2, datoer.omkring(Dag.ANKER.plussDager(30), 120)),
                Tuple.of(program ? 3 : 1, program ? datoer.rundt(PROGRAMTABELLEN) : datoer.fri()));
        Arbitrary<Integer> maaneder = Arbitraries.of(maaneder(ordning));
        Arbitrary<List<Utkast<Avslutning>>> avslutninger = program ? Valg.sjelden(45, avslutning(ordning), 2) : ingen();
        return Combinators.combine(
                        start,
                        maaneder,
                        vedtak.paa(ordning),
                        mottak ? ingen() : opplaering.timer(ordning),
                        program ? opplaering.fravaer(ordning) : ingen(),
                        program || mottak ? tiltak.paa(ordning) : ingen(),
                        avslutninger,
                        Valg.sjelden(25, krav(ordning), 1))
                .as((s, m, v, t, f, tt, a, k) -> anker -> {
                    Tidslinje linje = anker.medOrdning(s.paa(anker), m);
                    return new Innhold(
                            Utkast.alle(v, linje),
                            Utkast.alle(t, linje),
                            Utkast.alle(f, linje),
                            Utkast.alle(tt, linje),
                            Utkast.alle(a, linje),
                            Utkast.alle(k, linje));
                });
    }

    private static <T> Arbitrary<List<T>> ingen() {
        return Arbitraries.just(List.of());
    }

    private Arbitrary<Utkast<Avslutning>> avslutning(Ordning ordning) {
        Arbitrary<Dag> dato =
                Valg.mellom(datoer.naer(Dag.FRIST), datoer.omkring(Dag.FRIST, 250), datoer.naer(Dag.START));
        Arbitrary<Avslutningsaarsak> aarsak = Arbitraries.of(
                        "ARBEID_HELTID",
                        "HOEYERE_UTDANNING",
                        "AVBRUTT_AV_DELTAKER",
                        "FLYTTET_TIL_ANNEN_KOMMUNE",
                        "FLYTTET_TIL_UTLANDET",
                        "DOED")
                .map(Avslutningsaarsak::new);
        Arbitrary<Lengde> registrert = datoer.registrert();
        return Combinators.combine(dato, aarsak, Valg.kanskje(70, registrert)).as((d, hvorfor, reg) -> linje -> {
            LocalDate dag = d.paa(linje);
            return Avslutning.builder()
                    .ordning(ordning)
                    .dato(dag)
                    .aarsak(hvorfor)
                    .registrertDato(reg == null ? null : reg.slutt(dag))
                    .build();
        });
    }

    private Arbitrary<Utkast<Krav>> krav(Ordning ordning) {
        return Combinators.combine(
                        datoer.omkring(Dag.START.plussDager(-60), 90),
                        Arbitraries.of(Kravtype.KRAV, Kravtype.KRAV, Kravtype.SOEKNAD, Kravtype.KONTAKT))
                .as((dato, type) -> linje -> new Krav(ordning, dato.paa(linje), type));
    }
}
