package no.nir.rules.program.fravaer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.Tegnorden;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import no.nir.rules.frist.Fristforloep;
import no.nir.rules.frist.Permisjonsperiode;

/**
 * Virkedagene med fravær som teller.
 *
 * @param antall forskjellige virkedager som minst ett fravær dekker, og som ikke ligger i en permisjon
 * @param poster fraværene som gir minst én av dem, sortert
 */
public record Fravaersdager(int antall, List<String> poster) {

    private static final Fravaersdager INGEN = new Fravaersdager(0, List.of());

    /** Fra og med dagen det telles fra til og med fristen så langt. */
    public static Fravaersdager av(Fristforloep loep) {
        List<TellendeFravaer> tellende = loep.grunnlag().tellendeFravaer();
        if (tellende.isEmpty()) {
            return INGEN;
        }
        List<Permisjonsperiode> permisjoner = loep.permisjoner();
        List<Periode> perioder = new ArrayList<>();
        List<String> poster = new ArrayList<>();
        for (TellendeFravaer t : tellende) {
            LocalDate fom = Datoregning.seneste(t.om().fravaer().periode().fom(), loep.fra());
            LocalDate tom = Datoregning.tidligste(t.om().siste(), loep.dato());
            if (utenPermisjon(fom, tom, permisjoner) > 0) {
                perioder.add(Periode.av(fom, tom));
                poster.add(t.om().post());
            }
        }
        int antall = 0;
        for (Periode p : Periode.slaattSammen(perioder)) {
            antall += utenPermisjon(p.fom(), p.tomEller(p.fom()), permisjoner);
        }
        poster.sort(Tegnorden.KODEPUNKT);
        return new Fravaersdager(antall, List.copyOf(poster));
    }

    /** Virkedager i tidsrommet som ikke ligger i en permisjon; permisjonene overlapper ikke hverandre. */
    private static int utenPermisjon(LocalDate fom, LocalDate tom, List<Permisjonsperiode> permisjoner) {
        int antall = Virkedager.antall(fom, tom);
        for (Permisjonsperiode p : permisjoner) {
            antall -= Virkedager.antall(
                    Datoregning.seneste(p.periode().fom(), fom), Datoregning.tidligste(p.siste(), tom));
        }
        return antall;
    }
}
