package no.nir.rules.orakel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.nir.core.kode.Funnkode;
import no.nir.core.tid.Virkedager;
import no.nir.core.tiltak.Tiltak;

/** Regelverk § 10: UNDER_FULLTID og TIMER_OVER_FULLTID, begge mot det eksakte gjennomsnittet. */
final class Timefunn {

    /** 30 timer i uken, i hundredeler. */
    private static final long UNDER = 3000;

    /** 37,5 timer i uken, i hundredeler. */
    private static final long OVER = 3750;

    private Timefunn() {}

    /** Hver hele måned fra og med D til og med per dato; en måned uten tiltak har 0. */
    static void underFulltid(Ordningsbilde program, LocalDate perDato, Funnliste funn) {
        LocalDate d = program.start();
        if (d == null) {
            return;
        }
        YearMonth foerste = YearMonth.from(d);
        if (d.getDayOfMonth() > 1) {
            foerste = foerste.plusMonths(1);
        }
        for (YearMonth m = foerste; !m.atEndOfMonth().isAfter(perDato); m = m.plusMonths(1)) {
            LocalDate fom = m.atDay(1);
            LocalDate tom = m.atEndOfMonth();
            if (Snitt.under(Snitt.sum(program.tiltak, fom, tom, false), Virkedager.antall(fom, tom), UNDER)) {
                funn.ta(Funnkode.UNDER_FULLTID, program.ordning, m.toString());
            }
        }
    }

    static void overFulltid(Ordningsbilde ordning, Funnliste funn) {
        List<Tiltak> tiltak = ordning.tiltak;
        if (tiltak.isEmpty()) {
            return;
        }
        LocalDate foerste = tiltak.get(0).fom();
        LocalDate siste = tiltak.get(0).tom();
        for (Tiltak t : tiltak) {
            foerste = Datoer.tidligst(t.fom(), foerste);
            siste = Datoer.senest(t.tom(), siste);
        }
        for (YearMonth m = YearMonth.from(foerste); !m.atDay(1).isAfter(siste); m = m.plusMonths(1)) {
            LocalDate fom = m.atDay(1);
            LocalDate tom = m.atEndOfMonth();
            if (Snitt.over(Snitt.sum(tiltak, fom, tom, false), Virkedager.antall(fom, tom), OVER)) {
                funn.ta(Funnkode.TIMER_OVER_FULLTID, ordning.ordning, m.toString());
            }
        }
    }
}
