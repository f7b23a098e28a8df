package no.nir.rules.grenser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Grensene for frister: hva de telles fra, hva som forlenger dem, og per dato mot dem. */
final class Fristgrenser {

    private static final LocalDate UTVIDET_NORSK = LocalDate.of(2023, 7, 1);
    private static final LocalDate FRA_TILBUD = LocalDate.of(2023, 8, 1);
    private static final LocalDate PROGRAM_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate PROGRAM_2026 = LocalDate.of(2026, 1, 1);
    private static final int TERSKEL = 10;
    private static final int VINDU = 2;

    private static final Set<Sluttmaal> VIDEREGAAENDE = Set.of(
            Sluttmaal.FULLFOERT_VIDEREGAAENDE,
            Sluttmaal.DELER_AV_VIDEREGAAENDE,
            Sluttmaal.FULLFOERT_FAG_OG_YRKESOPPLAERING);

    private final Grensedekning dekning;
    private final Sak sak;
    private final Vurdering svar;

    Fristgrenser(Grensedekning dekning, Sak sak, Vurdering svar) {
        this.dekning = dekning;
        this.sak = sak;
        this.svar = svar;
    }

    void tell() {
        for (Ordningsvurdering o : svar.ordninger()) {
            if (o.ordning().equals(Ordning.SAMFUNNSKUNNSKAP) || o.ordning().equals(Ordning.NORSK_MED_NORSKMAAL)) {
                dekning.dag(Grense.TELLES_FRA_TILBUD, o.kategoriFra(), FRA_TILBUD);
            }
            oppstart(o);
            Fristvurdering frist = o.frist();
            LocalDate fra = frist == null ? null : frist.fra();
            LocalDate dato = frist == null ? null : frist.dato();
            Integer maaneder = frist == null ? null : frist.maaneder();
            if (frist != null && fra != null && dato != null && maaneder != null) {
                beregnet(o, frist, fra, dato, fra.plusMonths(maaneder));
            }
        }
    }

    private void oppstart(Ordningsvurdering o) {
        Oppstartsfrist oppstart = o.fristOppstart();
        LocalDate frist = oppstart == null ? null : oppstart.dato();
        if (frist != null) {
            vedtak(o.ordning(), Vedtakstype.TILDELING).stream()
                    .map(Fristgrenser::fom)
                    .min(LocalDate::compareTo)
                    .ifPresentOrElse(
                            fom -> dekning.dag(Grense.OPPSTART_TILDELT, fom, frist),
                            () -> dekning.dag(Grense.OPPSTART_PER_DATO, svar.perDato(), frist));
        }
    }

    private void beregnet(
            Ordningsvurdering o, Fristvurdering frist, LocalDate fra, LocalDate dato, LocalDate ordinaer) {
        Ordning ordning = o.ordning();
        boolean program = ordning.equals(Ordning.INTRODUKSJONSPROGRAM);
        dekning.dag(perDatoGrense(ordning), svar.perDato(), dato);
        if (fra.getDayOfMonth() > ordinaer.getDayOfMonth()) {
            dekning.sett(Grense.MAANEDSSLUTT, 0);
        }
        skuddag(Grense.FRA_SKUDDAG, fra);
        skuddag(Grense.FRIST_SKUDDAG, dato);
        permisjonPaaFristen(ordning, program, frist, ordinaer);
        if (ordning.equals(Ordning.SAMFUNNSKUNNSKAP)
                && permisjoner(ordning, fra).stream().anyMatch(p -> !p.fom().isAfter(ordinaer))) {
            dekning.dag(Grense.PERMISJON_SAMFUNNSKUNNSKAP, o.kategoriFra(), FRA_TILBUD);
        }
        if (ordning.equals(Ordning.NORSK_RETT_NORSKMAAL)) {
            utvidetNorsk(frist, ordinaer);
        }
        if (program && svar.lov() == Lov.INTEGRERINGSLOVEN) {
            programtabellen(fra, frist);
            terskler(fra, frist, ordinaer);
        }
    }

    private static Grense perDatoGrense(Ordning ordning) {
        if (ordning.equals(Ordning.INTRODUKSJONSPROGRAM)) {
            return Grense.PER_DATO_PROGRAM;
        }
        if (ordning.equals(Ordning.SAMFUNNSKUNNSKAP)) {
            return Grense.PER_DATO_SAMFUNNSKUNNSKAP;
        }
        return ordning.equals(Ordning.NORSK_OG_SAMFUNNSKUNNSKAP) ? Grense.PER_DATO_GAMMEL_LOV : Grense.PER_DATO_NORSK;
    }

    private void skuddag(Grense grense, LocalDate dato) {
        if (dato.getMonthValue() == 2 && dato.getDayOfMonth() == 29) {
            dekning.sett(grense, 0);
        }
    }

    /** Fristen så langt er den ordinære med utvidelse, og så den etter hver permisjon som er lagt til. */
    private void permisjonPaaFristen(Ordning ordning, boolean program, Fristvurdering frist, LocalDate ordinaer) {
        Set<LocalDate> saaLangt = new HashSet<>();
        saaLangt.add(etter(frist, ordinaer, Set.of(Utvidelsestype.UTVIDET_DELTAKELSE)));
        for (Fristutvidelse u : frist.utvidelser()) {
            if (u.type().equals(Utvidelsestype.PERMISJON)) {
                saaLangt.add(u.fristEtter());
            }
        }
        Grense grense = program ? Grense.PERMISJON_PAA_FRIST_PROGRAM : Grense.PERMISJON_PAA_FRIST_OPPLAERING;
        for (Vedtak v : vedtak(ordning, Vedtakstype.PERMISJON)) {
            saaLangt.forEach(f -> dekning.dag(grense, fom(v), f));
        }
    }

    /** Fristen etter de av utvidelsene som er av disse typene og kommer først. */
    private static LocalDate etter(Fristvurdering frist, LocalDate ordinaer, Set<Utvidelsestype> typer) {
        LocalDate dato = ordinaer;
        for (Fristutvidelse u : frist.utvidelser()) {
            if (!typer.contains(u.type())) {
                break;
            }
            dato = u.fristEtter();
        }
        return dato;
    }

    private void programtabellen(LocalDate fra, Fristvurdering frist) {
        Sluttmaal maal = sluttmaal();
        if (maal != null && VIDEREGAAENDE.contains(maal)) {
            dekning.dag(Grense.PROGRAM_2025, fra, PROGRAM_2025);
        } else {
            Integer maaneder = frist.maaneder();
            boolean oevre = maaneder != null && maaneder <= 12;
            dekning.dag(oevre ? Grense.PROGRAM_2026_OEVRE : Grense.PROGRAM_2026_NEDRE, fra, PROGRAM_2026);
        }
    }

    private @Nullable Sluttmaal sluttmaal() {
        return sak.sluttmaal().size() == 1 ? sak.sluttmaal().get(0).maal() : null;
    }

    private void terskler(LocalDate fra, Fristvurdering frist, LocalDate ordinaer) {
        List<Periode> permisjoner = permisjoner(Ordning.INTRODUKSJONSPROGRAM, fra);
        int virkedager = permisjoner.stream()
                .mapToInt(p -> Virkedager.antall(p.fom(), p.tomEller(p.fom())))
                .sum();
        dekning.tall(Grense.PERMISJON_VIRKEDAGER, virkedager, TERSKEL);
        LocalDate til = etter(frist, ordinaer, Set.of(Utvidelsestype.UTVIDET_DELTAKELSE, Utvidelsestype.PERMISJON));
        List<Periode> fravaer = new ArrayList<>();
        for (Fravaer f : sak.fravaer()) {
            boolean teller = f.ordning().equals(Ordning.INTRODUKSJONSPROGRAM)
                    && f.gyldig()
                    && !f.aarsak().equals(Fravaersaarsak.FERIE)
                    && !f.aarsak().equals(Fravaersaarsak.RELIGIOES_HOEYTIDSDAG)
                    && !f.periode().fom().isAfter(svar.perDato());
            if (teller) {
                Periode.av(f.periode().fom(), f.periode().tomEller(svar.perDato()))
                        .kuttet(fra, til)
                        .ifPresent(fravaer::add);
            }
        }
        int dager = 0;
        for (Periode p : Periode.slaattSammen(fravaer)) {
            for (LocalDate d = p.fom(); !d.isAfter(p.tomEller(til)); d = d.plusDays(1)) {
                LocalDate dag = d;
                dager += Virkedager.erVirkedag(d) && permisjoner.stream().noneMatch(x -> x.inneholder(dag)) ? 1 : 0;
            }
        }
        dekning.tall(Grense.FRAVAER_VIRKEDAGER, dager, TERSKEL);
    }

    private void utvidetNorsk(Fristvurdering frist, LocalDate ordinaer) {
        LocalDate saaLangt = etter(frist, ordinaer, Set.of(Utvidelsestype.PERMISJON));
        List<Vedtak> alle = vedtak(Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.UTVIDET_OPPLAERING_I_NORSK);
        alle.sort(Comparator.comparing(Vedtak::vedtaksdato).thenComparing(Vedtak::id));
        for (Vedtak v : alle) {
            dekning.dag(Grense.UTVIDET_NORSK_FRA, v.vedtaksdato(), UTVIDET_NORSK);
            dekning.dag(Grense.VINDU_FOER, v.vedtaksdato(), saaLangt.minusMonths(VINDU));
            dekning.dag(Grense.VINDU_ETTER, v.vedtaksdato(), saaLangt.plusMonths(VINDU));
            Integer maaneder = v.maaneder();
            if (maaneder != null) {
                dekning.tall(Grense.UTVIDET_MINST, maaneder, 1);
                dekning.tall(Grense.UTVIDET_HOEYEST, maaneder, 6);
            }
            for (Fristutvidelse u : frist.utvidelser()) {
                saaLangt = u.gjelder().equals(List.of(v.id())) ? u.fristEtter() : saaLangt;
            }
        }
    }

    private List<Periode> permisjoner(Ordning ordning, LocalDate fra) {
        List<Periode> alle = new ArrayList<>();
        for (Vedtak v : vedtak(ordning, Vedtakstype.PERMISJON)) {
            LocalDate tom = v.tom() == null ? svar.perDato() : v.tom();
            LocalDate fom = fom(v).isBefore(fra) ? fra : fom(v);
            if (tom != null && !tom.isBefore(fom)) {
                alle.add(Periode.av(fom, tom));
            }
        }
        return Periode.slaattSammen(alle);
    }

    private List<Vedtak> vedtak(Ordning ordning, Vedtakstype type) {
        List<Vedtak> svaret = new ArrayList<>();
        for (Vedtak v : sak.vedtak()) {
            if (v.ordning().equals(ordning)
                    && v.type().equals(type)
                    && !v.vedtaksdato().isAfter(svar.perDato())) {
                svaret.add(v);
            }
        }
        return svaret;
    }

    private static LocalDate fom(Vedtak v) {
        LocalDate fom = v.fom();
        return fom == null ? v.vedtaksdato() : fom;
    }
}
