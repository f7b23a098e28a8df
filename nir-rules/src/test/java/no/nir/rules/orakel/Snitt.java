package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tid.Virkedager;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;

/**
 * Regelverk § 5: gjennomsnittlig tilbudt tiltak. Alle timer er hele hundredeler i en {@code long}, så regningen er
 * eksakt.
 */
final class Snitt {

    private static final Comparator<TiltakIMaaned> I_MAANEDEN =
            Comparator.comparing(TiltakIMaaned::fom).thenComparing(TiltakIMaaned::id, Orden.KODEPUNKT);

    private Snitt() {}

    /** Måneden og alle mellom den første og den siste noe tiltak berører, nyeste først. */
    static List<Tiltaksmaaned> maaneder(List<Tiltak> tiltak, LocalDate perDato) {
        if (tiltak.isEmpty()) {
            return List.of();
        }
        LocalDate foerste = tiltak.get(0).fom();
        LocalDate siste = tiltak.get(0).tom();
        for (Tiltak t : tiltak) {
            foerste = Datoer.tidligst(t.fom(), foerste);
            siste = Datoer.senest(t.tom(), siste);
        }
        YearMonth eldste = YearMonth.from(foerste);
        List<Tiltaksmaaned> svar = new ArrayList<>();
        for (YearMonth m = YearMonth.from(siste); !m.isBefore(eldste); m = m.minusMonths(1)) {
            svar.add(maaned(m, tiltak, perDato));
        }
        return svar;
    }

    private static Tiltaksmaaned maaned(YearMonth maaned, List<Tiltak> tiltak, LocalDate perDato) {
        LocalDate fom = maaned.atDay(1);
        LocalDate tom = maaned.atEndOfMonth();
        int slettede = 0;
        List<TiltakIMaaned> vist = new ArrayList<>();
        for (Tiltak t : tiltak) {
            if (t.fom().isAfter(tom) || t.tom().isBefore(fom)) {
                continue;
            }
            boolean slettet = t.slettet() != null;
            slettede += slettet ? 1 : 0;
            vist.add(TiltakIMaaned.builder()
                    .id(t.id())
                    .fom(Datoer.senest(t.fom(), fom))
                    .tom(Datoer.tidligst(t.tom(), tom))
                    .gjeldende(Datoer.dekker(t.fom(), t.tom(), perDato))
                    .slettet(slettet)
                    .build());
        }
        vist.sort(I_MAANEDEN);
        int virkedager = Virkedager.antall(fom, tom);
        return Tiltaksmaaned.builder()
                .maaned(maaned)
                .gjennomsnitt(avrundet(sum(tiltak, fom, tom, false), virkedager))
                .virkedager(virkedager)
                .slettede(slettede)
                .tiltak(vist)
                .build();
    }

    /** To desimaler, en halv opp; {@code hundredeler} er summen over virkedagene, aldri negativ. */
    static BigDecimal avrundet(long hundredeler, int virkedager) {
        return BigDecimal.valueOf((2 * hundredeler + virkedager) / (2L * virkedager), 2);
    }

    /** Om gjennomsnittet, uavrundet, er under timene (i hundredeler). */
    static boolean under(long hundredeler, int virkedager, long timerIHundredeler) {
        return hundredeler < timerIHundredeler * virkedager;
    }

    /** Om gjennomsnittet, uavrundet, er over timene (i hundredeler). */
    static boolean over(long hundredeler, int virkedager, long timerIHundredeler) {
        return hundredeler > timerIHundredeler * virkedager;
    }

    /**
     * Summen over virkedagene i tidsrommet av timene per uke (i hundredeler) til tiltakene som teller den dagen: bare de
     * erstattende når det er noen, ellers alle; slettede aldri.
     *
     * @param bareArbeidsrettede om bare typene i 15-timerskravet legges til (§ 4); alle typer kan erstatte
     */
    static long sum(List<Tiltak> tiltak, LocalDate fom, LocalDate tom, boolean bareArbeidsrettede) {
        boolean erstattes = false;
        long sum = 0;
        for (Tiltak t : tiltak) {
            if (t.slettet() != null || t.fom().isAfter(tom) || t.tom().isBefore(fom)) {
                continue;
            }
            erstattes |= t.erstattende();
            long timer = teller(t, bareArbeidsrettede) ? hundredeler(t) : 0;
            if (timer != 0) {
                sum += timer * Virkedager.antall(Datoer.senest(t.fom(), fom), Datoer.tidligst(t.tom(), tom));
            }
        }
        return erstattes ? sumDagForDag(tiltak, fom, tom, bareArbeidsrettede) : sum;
    }

    private static long sumDagForDag(List<Tiltak> tiltak, LocalDate fom, LocalDate tom, boolean bareArbeidsrettede) {
        long sum = 0;
        for (LocalDate dag = fom; !dag.isAfter(tom); dag = dag.plusDays(1)) {
            if (Virkedager.antall(dag, dag) == 0) {
                continue;
            }
            boolean erstattes = false;
            long alle = 0;
            long erstattende = 0;
            for (Tiltak t : tiltak) {
                if (t.slettet() == null && Datoer.dekker(t.fom(), t.tom(), dag)) {
                    long timer = teller(t, bareArbeidsrettede) ? hundredeler(t) : 0;
                    alle += timer;
                    if (t.erstattende()) {
                        erstattes = true;
                        erstattende += timer;
                    }
                }
            }
            sum += erstattes ? erstattende : alle;
        }
        return sum;
    }

    private static boolean teller(Tiltak t, boolean bareArbeidsrettede) {
        return !bareArbeidsrettede || Programkravregler.tellerMotFemtenTimer(t.type());
    }

    /** Tilbud i omsorgspermisjon legger alltid til 0. */
    private static long hundredeler(Tiltak t) {
        BigDecimal timer = t.timerPerUke();
        return timer == null || t.type().equals(Tiltakstype.TILBUD_I_OMSORGSPERMISJON)
                ? 0
                : timer.movePointRight(2).longValueExact();
    }
}
