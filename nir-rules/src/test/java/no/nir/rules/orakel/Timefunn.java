package no.nir.rules.orakel;

import java.time.LocalDate;
import java.time.YearMonth;
import no.nir.core.kode.Funnkode;
import no.nir.core.tid.Virkedager;

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
            if (Snitt.under(program.snitt().sum(m), Virkedager.antall(m), UNDER)) {
                funn.ta(Funnkode.UNDER_FULLTID, program.ordning, m.toString());
            }
        }
    }

    static void overFulltid(Ordningsbilde ordning, Funnliste funn) {
        Snitt snitt = ordning.snitt();
        for (int i = 0; i < snitt.antall(); i++) {
            YearMonth m = snitt.foerste().plusMonths(i);
            if (Snitt.over(snitt.sum(m), Virkedager.antall(m), OVER)) {
                funn.ta(Funnkode.TIMER_OVER_FULLTID, ordning.ordning, m.toString());
            }
        }
    }
}
