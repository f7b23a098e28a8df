package no.nir.rules.gjennomsnitt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;

/**
 * Tiltakene på en ordning, summert per måned (regelverket § 5).
 *
 * <p>Hvordan hvert tiltak teller, har reglene avgjort; her telles virkedager og summeres hundredels timer som heltall, så
 * regningen er eksakt.
 */
public final class Tiltaksmaaneder {

    private static final Comparator<TiltakIMaaned> REKKEFOELGE =
            Comparator.comparing(TiltakIMaaned::fom).thenComparing(TiltakIMaaned::id);

    private final List<Telling> tellinger;
    private final List<Periode> erstattet;

    /**
     * @param tellinger én for hvert tiltak på ordningen
     * @param erstatninger tiltakene på ordningen som trer i stedet for andre
     */
    public Tiltaksmaaneder(List<Telling> tellinger, List<Erstatning> erstatninger) {
        this.tellinger = tellinger;
        this.erstattet = Periode.slaattSammen(
                erstatninger.stream().map(e -> e.om().tiltak().periode()).toList());
    }

    /** Alle måneder fra den første et tiltak berører til den siste, nyeste først. Også slettede tiltak berører. */
    public List<Tiltaksmaaned> per(LocalDate perDato) {
        if (tellinger.isEmpty()) {
            return List.of();
        }
        YearMonth foerste = YearMonth.from(tellinger.get(0).om().tiltak().fom());
        YearMonth siste = foerste;
        for (Telling t : tellinger) {
            YearMonth fra = YearMonth.from(t.om().tiltak().fom());
            YearMonth til = YearMonth.from(t.om().tiltak().tom());
            foerste = fra.isBefore(foerste) ? fra : foerste;
            siste = til.isAfter(siste) ? til : siste;
        }
        List<Tiltaksmaaned> maaneder = new ArrayList<>();
        for (YearMonth m = siste; !m.isBefore(foerste); m = m.minusMonths(1)) {
            maaneder.add(maaned(m, perDato));
        }
        return maaneder;
    }

    private Tiltaksmaaned maaned(YearMonth maaned, LocalDate perDato) {
        LocalDate foerste = maaned.atDay(1);
        LocalDate siste = maaned.atEndOfMonth();
        int virkedager = Virkedager.antall(foerste, siste);
        int slettede = 0;
        List<TiltakIMaaned> vist = new ArrayList<>();
        for (Telling t : tellinger) {
            Tiltak tiltak = t.om().tiltak();
            if (tiltak.fom().isAfter(siste) || tiltak.tom().isBefore(foerste)) {
                continue;
            }
            slettede += t.om().slettet() ? 1 : 0;
            vist.add(TiltakIMaaned.builder()
                    .id(tiltak.id())
                    .fom(seneste(tiltak.fom(), foerste))
                    .tom(tidligste(tiltak.tom(), siste))
                    .gjeldende(!perDato.isBefore(tiltak.fom()) && !perDato.isAfter(tiltak.tom()))
                    .slettet(t.om().slettet())
                    .build());
        }
        vist.sort(REKKEFOELGE);
        return Tiltaksmaaned.builder()
                .maaned(maaned)
                .gjennomsnitt(avrundet(hundredeler(foerste, siste), virkedager))
                .virkedager(virkedager)
                .slettede(slettede)
                .tiltak(vist)
                .build();
    }

    /** Summen over virkedagene fra og med {@code foerste} til og med {@code siste} av hundredels timer per uke. */
    public long hundredeler(LocalDate foerste, LocalDate siste) {
        long sum = 0;
        for (Telling t : tellinger) {
            LocalDate fom = seneste(t.om().tiltak().fom(), foerste);
            LocalDate tom = tidligste(t.om().tiltak().tom(), siste);
            if (!tom.isBefore(fom)) {
                sum += hundredeler(t, fom, tom);
            }
        }
        return sum;
    }

    private long hundredeler(Telling t, LocalDate fom, LocalDate tom) {
        BigDecimal timer = t.om().tiltak().timerPerUke();
        boolean vanlig = t.vanligDag() == Tellemaate.MED_TIMER;
        boolean medErstattende = t.erstattetDag() == Tellemaate.MED_TIMER;
        if (timer == null || !(vanlig || medErstattende)) {
            return 0;
        }
        int alle = Virkedager.antall(fom, tom);
        int erstattede = 0;
        for (Periode p : erstattet) {
            LocalDate fra = seneste(p.fom(), fom);
            LocalDate til = tidligste(p.tomEller(tom), tom);
            erstattede += Virkedager.antall(fra, til);
        }
        int teller = (vanlig ? alle - erstattede : 0) + (medErstattende ? erstattede : 0);
        return timer.movePointRight(2).longValueExact() * teller;
    }

    /** Timer per uke i gjennomsnitt, to desimaler, avrundet fra en halv og opp. */
    public static BigDecimal avrundet(long hundredeler, int virkedager) {
        return BigDecimal.valueOf(hundredeler)
                .divide(BigDecimal.valueOf(100L * virkedager), 2, RoundingMode.HALF_UP);
    }

    private static LocalDate seneste(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate tidligste(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
