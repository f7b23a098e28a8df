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
 * eksakt. Hvert tiltak legges i månedene det berører, og hver måned summeres én gang.
 */
final class Snitt {

    private static final Comparator<TiltakIMaaned> I_MAANEDEN =
            Comparator.comparing(TiltakIMaaned::fom).thenComparing(TiltakIMaaned::id, Orden.KODEPUNKT);

    /** Måneden den første i listene er; uten betydning når det ikke er noen. */
    private final YearMonth foerste;

    /** Tiltakene som berører hver måned fra den første til den siste noe tiltak berører. */
    private final List<List<Post>> maaneder;

    private final long[] summer;

    /** Et tiltak og timene per uke i hundredeler. Tilbud i omsorgspermisjon legger alltid til 0. */
    private record Post(Tiltak tiltak, long timer) {

        static Post av(Tiltak t) {
            BigDecimal timer = t.timerPerUke();
            return new Post(
                    t,
                    timer == null || t.type().equals(Tiltakstype.TILBUD_I_OMSORGSPERMISJON)
                            ? 0
                            : timer.movePointRight(2).longValueExact());
        }
    }

    private Snitt(YearMonth foerste, List<List<Post>> maaneder) {
        this.foerste = foerste;
        this.maaneder = maaneder;
        this.summer = new long[maaneder.size()];
        for (int i = 0; i < summer.length; i++) {
            YearMonth m = foerste.plusMonths(i);
            summer[i] = sum(maaneder.get(i), m.atDay(1), m.atEndOfMonth(), false);
        }
    }

    static Snitt av(List<Tiltak> tiltak) {
        LocalDate fom = LocalDate.MAX;
        LocalDate tom = LocalDate.MIN;
        for (Tiltak t : tiltak) {
            fom = Datoer.tidligst(t.fom(), fom);
            tom = Datoer.senest(t.tom(), tom);
        }
        List<List<Post>> maaneder = new ArrayList<>();
        for (int i = 0; !tiltak.isEmpty() && i <= plass(fom, tom); i++) {
            maaneder.add(new ArrayList<>(4));
        }
        for (Tiltak t : tiltak) {
            Post post = Post.av(t);
            int siste = plass(fom, t.tom());
            for (int i = plass(fom, t.fom()); i <= siste; i++) {
                maaneder.get(i).add(post);
            }
        }
        return new Snitt(YearMonth.from(fom), maaneder);
    }

    private static int plass(LocalDate fra, LocalDate dag) {
        return (dag.getYear() - fra.getYear()) * 12 + dag.getMonthValue() - fra.getMonthValue();
    }

    /** Den første måneden noe tiltak berører, når det er noe tiltak. */
    YearMonth foerste() {
        return foerste;
    }

    /** Antall måneder fra den første til den siste noe tiltak berører. */
    int antall() {
        return summer.length;
    }

    /** Summen over virkedagene i måneden av hundredels timer per uke; 0 i en måned uten tiltak. */
    long sum(YearMonth maaned) {
        int i = (maaned.getYear() - foerste.getYear()) * 12 + maaned.getMonthValue() - foerste.getMonthValue();
        return i < 0 || i >= summer.length ? 0 : summer[i];
    }

    /** Måneden og alle mellom den første og den siste noe tiltak berører, nyeste først. */
    List<Tiltaksmaaned> maaneder(LocalDate perDato) {
        List<Tiltaksmaaned> svar = new ArrayList<>(summer.length);
        for (int i = summer.length - 1; i >= 0; i--) {
            svar.add(maaned(foerste.plusMonths(i), maaneder.get(i), summer[i], perDato));
        }
        return svar;
    }

    private static Tiltaksmaaned maaned(YearMonth maaned, List<Post> poster, long sum, LocalDate perDato) {
        LocalDate fom = maaned.atDay(1);
        LocalDate tom = maaned.atEndOfMonth();
        int slettede = 0;
        List<TiltakIMaaned> vist = new ArrayList<>(poster.size());
        for (Post post : poster) {
            Tiltak t = post.tiltak;
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
                .gjennomsnitt(avrundet(sum, virkedager))
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
     * Summen over virkedagene i tidsrommet av timene per uke (i hundredeler) til de arbeidsrettede tiltakene (§ 4) som
     * teller den dagen; tiltak av alle typer kan erstatte dem.
     */
    static long arbeidsrettet(List<Tiltak> tiltak, LocalDate fom, LocalDate tom) {
        return sum(tiltak.stream().map(Post::av).toList(), fom, tom, true);
    }

    /**
     * Summen over virkedagene i tidsrommet av timene per uke (i hundredeler) til tiltakene som teller den dagen: bare de
     * erstattende når det er noen, ellers alle; slettede aldri.
     *
     * @param bareArbeidsrettede om bare typene i 15-timerskravet legges til (§ 4); alle typer kan erstatte
     */
    private static long sum(List<Post> poster, LocalDate fom, LocalDate tom, boolean bareArbeidsrettede) {
        boolean erstattes = false;
        long sum = 0;
        for (Post post : poster) {
            Tiltak t = post.tiltak;
            if (t.slettet() != null || t.fom().isAfter(tom) || t.tom().isBefore(fom)) {
                continue;
            }
            erstattes |= t.erstattende();
            if (post.timer != 0 && teller(t, bareArbeidsrettede)) {
                sum += post.timer * Virkedager.antall(Datoer.senest(t.fom(), fom), Datoer.tidligst(t.tom(), tom));
            }
        }
        return erstattes ? sumDagForDag(poster, fom, tom, bareArbeidsrettede) : sum;
    }

    private static long sumDagForDag(List<Post> poster, LocalDate fom, LocalDate tom, boolean bareArbeidsrettede) {
        long sum = 0;
        for (LocalDate dag = fom; !dag.isAfter(tom); dag = dag.plusDays(1)) {
            if (Virkedager.antall(dag, dag) == 0) {
                continue;
            }
            boolean erstattes = false;
            long alle = 0;
            long erstattende = 0;
            for (Post post : poster) {
                Tiltak t = post.tiltak;
                if (t.slettet() == null && Datoer.dekker(t.fom(), t.tom(), dag)) {
                    long timer = teller(t, bareArbeidsrettede) ? post.timer : 0;
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
}
