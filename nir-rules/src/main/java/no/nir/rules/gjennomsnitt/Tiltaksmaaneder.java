package no.nir.rules.gjennomsnitt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.Tegnorden;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;
import org.jspecify.annotations.Nullable;

/**
 * Tiltakene på en ordning, summert per måned (regelverket § 5).
 *
 * <p>Hvordan hvert tiltak teller, har reglene avgjort; her telles virkedager og summeres hundredels timer som heltall, så
 * regningen er eksakt.
 */
public final class Tiltaksmaaneder {

    private static final Comparator<TiltakIMaaned> REKKEFOELGE =
            Comparator.comparing(TiltakIMaaned::fom).thenComparing(TiltakIMaaned::id, Tegnorden.KODEPUNKT);

    private final List<Telling> tellinger;
    private final List<Periode> erstattet;
    private final @Nullable YearMonth foerste;
    private final @Nullable YearMonth siste;
    private @Nullable List<Maaned> maaneder;

    /**
     * @param tellinger én for hvert tiltak på ordningen
     * @param erstatninger tiltakene på ordningen som trer i stedet for andre
     */
    public Tiltaksmaaneder(List<Telling> tellinger, List<Erstatning> erstatninger) {
        this.tellinger = tellinger;
        LocalDate fom = null;
        LocalDate tom = null;
        for (Telling t : tellinger) {
            Tiltak tiltak = t.om().tiltak();
            fom = fom == null ? tiltak.fom() : Datoregning.tidligste(fom, tiltak.fom());
            tom = tom == null ? tiltak.tom() : Datoregning.seneste(tom, tiltak.tom());
        }
        this.foerste = fom == null ? null : YearMonth.from(fom);
        this.siste = tom == null ? null : YearMonth.from(tom);
        this.erstattet = erstatninger.isEmpty()
                ? List.of()
                : Periode.slaattSammen(erstatninger.stream()
                        .map(e -> e.om().tiltak().periode())
                        .toList());
    }

    /** Én måned, og tiltakene som berører den. */
    private static final class Maaned {

        private final YearMonth maaned;
        private final LocalDate foerste;
        private final LocalDate siste;
        private final List<Telling> tiltak = new ArrayList<>(4);
        private long hundredeler;

        Maaned(YearMonth maaned) {
            this.maaned = maaned;
            this.foerste = maaned.atDay(1);
            this.siste = maaned.atEndOfMonth();
        }
    }

    /** Alle måneder fra den første et tiltak berører til den siste, eldste først; hvert tiltak er lagt i sine. */
    private List<Maaned> maaneder() {
        List<Maaned> kjent = maaneder;
        if (kjent == null) {
            kjent = fordelt();
            maaneder = kjent;
        }
        return kjent;
    }

    private List<Maaned> fordelt() {
        if (foerste == null || siste == null) {
            return List.of();
        }
        List<Maaned> alle = new ArrayList<>();
        for (YearMonth m = foerste; !m.isAfter(siste); m = m.plusMonths(1)) {
            alle.add(new Maaned(m));
        }
        for (Telling t : tellinger) {
            Tiltak tiltak = t.om().tiltak();
            long timer = hundredeler(t);
            int til = plass(foerste, tiltak.tom().getYear(), tiltak.tom().getMonthValue());
            for (int i = plass(foerste, tiltak.fom().getYear(), tiltak.fom().getMonthValue()); i <= til; i++) {
                Maaned m = alle.get(i);
                m.tiltak.add(t);
                if (timer > 0) {
                    m.hundredeler += timer
                            * teller(
                                    t,
                                    Datoregning.seneste(tiltak.fom(), m.foerste),
                                    Datoregning.tidligste(tiltak.tom(), m.siste));
                }
            }
        }
        return alle;
    }

    private static int plass(YearMonth foerste, int aar, int maaned) {
        return (aar - foerste.getYear()) * 12 + maaned - foerste.getMonthValue();
    }

    private @Nullable Maaned finn(YearMonth maaned) {
        List<Maaned> alle = maaneder();
        int plass = alle.isEmpty() ? -1 : plass(alle.get(0).maaned, maaned.getYear(), maaned.getMonthValue());
        return plass < 0 || plass >= alle.size() ? null : alle.get(plass);
    }

    /** Alle måneder fra den første et tiltak berører til den siste, nyeste først. Også slettede tiltak berører. */
    public List<Tiltaksmaaned> per(LocalDate perDato) {
        List<Maaned> alle = maaneder();
        List<Tiltaksmaaned> nyesteFoerst = new ArrayList<>(alle.size());
        for (int i = alle.size() - 1; i >= 0; i--) {
            nyesteFoerst.add(vist(alle.get(i), perDato));
        }
        return nyesteFoerst;
    }

    /** Den første måneden et tiltak berører. */
    public @Nullable YearMonth foerste() {
        return foerste;
    }

    /** Den siste måneden et tiltak berører. */
    public @Nullable YearMonth siste() {
        return siste;
    }

    /** Om noe tiltak, også et slettet, berører måneden. */
    public boolean beroerer(YearMonth maaned) {
        Maaned m = finn(maaned);
        return m != null && !m.tiltak.isEmpty();
    }

    private static Tiltaksmaaned vist(Maaned m, LocalDate perDato) {
        int slettede = 0;
        List<TiltakIMaaned> vist = new ArrayList<>(m.tiltak.size());
        for (Telling t : m.tiltak) {
            Tiltak tiltak = t.om().tiltak();
            slettede += t.om().slettet() ? 1 : 0;
            vist.add(TiltakIMaaned.builder()
                    .id(tiltak.id())
                    .fom(Datoregning.seneste(tiltak.fom(), m.foerste))
                    .tom(Datoregning.tidligste(tiltak.tom(), m.siste))
                    .gjeldende(!perDato.isBefore(tiltak.fom()) && !perDato.isAfter(tiltak.tom()))
                    .slettet(t.om().slettet())
                    .build());
        }
        vist.sort(REKKEFOELGE);
        int virkedager = Virkedager.antall(m.maaned);
        return Tiltaksmaaned.builder()
                .maaned(m.maaned)
                .gjennomsnitt(avrundet(m.hundredeler, virkedager))
                .virkedager(virkedager)
                .slettede(slettede)
                .tiltak(vist)
                .build();
    }

    /** Summen over virkedagene i måneden av hundredels timer per uke. */
    public long hundredeler(YearMonth maaned) {
        Maaned m = finn(maaned);
        return m == null ? 0 : m.hundredeler;
    }

    /** Summen over virkedagene fra og med {@code foerste} til og med {@code siste} av hundredels timer per uke. */
    public long hundredeler(LocalDate foerste, LocalDate siste) {
        long sum = 0;
        for (Telling t : tellinger) {
            LocalDate fom = Datoregning.seneste(t.om().tiltak().fom(), foerste);
            LocalDate tom = Datoregning.tidligste(t.om().tiltak().tom(), siste);
            if (!tom.isBefore(fom)) {
                sum += hundredeler(t) * teller(t, fom, tom);
            }
        }
        return sum;
    }

    /** Tiltakene som gir timer i tidsrommet, sortert etter id. */
    public List<String> medTimer(LocalDate foerste, LocalDate siste) {
        List<String> ider = new ArrayList<>();
        for (Telling t : tellinger) {
            LocalDate fom = Datoregning.seneste(t.om().tiltak().fom(), foerste);
            LocalDate tom = Datoregning.tidligste(t.om().tiltak().tom(), siste);
            if (!tom.isBefore(fom) && hundredeler(t) * teller(t, fom, tom) > 0) {
                ider.add(t.om().tiltak().id());
            }
        }
        ider.sort(Tegnorden.KODEPUNKT);
        return ider;
    }

    /** Timene per uke i tiltaket, i hundredeler. */
    private static long hundredeler(Telling t) {
        BigDecimal timer = t.om().tiltak().timerPerUke();
        return timer == null ? 0 : timer.movePointRight(2).longValueExact();
    }

    /** Hvor mange av virkedagene i tidsrommet tiltaket teller med timene sine. */
    private int teller(Telling t, LocalDate fom, LocalDate tom) {
        boolean vanlig = t.vanligDag() == Tellemaate.MED_TIMER;
        boolean medErstattende = t.erstattetDag() == Tellemaate.MED_TIMER;
        if (!vanlig && !medErstattende) {
            return 0;
        }
        int alle = Virkedager.antall(fom, tom);
        int erstattede = 0;
        for (Periode p : erstattet) {
            if (p.fom().isAfter(tom)) {
                break;
            }
            LocalDate fra = Datoregning.seneste(p.fom(), fom);
            LocalDate til = Datoregning.tidligste(p.tomEller(tom), tom);
            erstattede += Virkedager.antall(fra, til);
        }
        return (vanlig ? alle - erstattede : 0) + (medErstattende ? erstattede : 0);
    }

    /** Timer per uke i gjennomsnitt, to desimaler, avrundet fra en halv og opp. */
    public static BigDecimal avrundet(long hundredeler, int virkedager) {
        return BigDecimal.valueOf((2 * hundredeler + virkedager) / (2L * virkedager), 2);
    }
}
