package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import no.nir.core.vedtak.Vedtak;

/** Datoregningen alle motorene låner av Java: permisjon og fravær lagt til en frist (regelverk §§ 3.1 og 3.3). */
public final class Tillegg {

    private Tillegg() {}

    /** Permisjonene i dager fra og med {@code d}, slått sammen; en uten tom varer til vurderingsdagen. */
    public static List<Periode> permisjon(Collection<?> vedtak, LocalDate d, LocalDate perDato) {
        List<Periode> perioder = new ArrayList<>(vedtak.size());
        for (Object v : vedtak) {
            Vedtak permisjon = (Vedtak) v;
            LocalDate fom = permisjon.fom();
            LocalDate tom = permisjon.tom() == null ? perDato : permisjon.tom();
            if (fom != null && tom != null && !tom.isBefore(Datoregning.seneste(fom, d))) {
                perioder.add(Periode.av(Datoregning.seneste(fom, d), tom));
            }
        }
        return perioder.isEmpty() ? perioder : Periode.slaattSammen(perioder);
    }

    /** Virkedagene i periodene. */
    public static int virkedager(List<Periode> perioder) {
        int sum = 0;
        for (Periode p : perioder) {
            sum += Virkedager.antall(p.fom(), siste(p));
        }
        return sum;
    }

    /** Fristen når hver periode som begynner før den, legger til sine kalenderdager. */
    public static LocalDate forleng(LocalDate frist, List<Periode> permisjon) {
        LocalDate svar = frist;
        for (Periode p : permisjon) {
            if (p.fom().isAfter(svar)) {
                break;
            }
            svar = svar.plusDays(p.dager());
        }
        return svar;
    }

    /** Forskjellige virkedager fra og med {@code d} til og med fristen som et fravær dekker, utenom permisjon. */
    public static int fravaersdager(
            Collection<?> fravaer, List<Periode> permisjon, LocalDate d, LocalDate frist, LocalDate perDato) {
        List<Periode> perioder = new ArrayList<>(fravaer.size());
        for (Object o : fravaer) {
            Periode p = ((Fravaer) o).periode();
            LocalDate fom = Datoregning.seneste(p.fom(), d);
            LocalDate tom = p.tomEller(perDato);
            LocalDate slutt = Datoregning.tidligste(tom, frist);
            if (!slutt.isBefore(fom)) {
                perioder.add(Periode.av(fom, slutt));
            }
        }
        int dager = 0;
        for (Periode p : perioder.isEmpty() ? perioder : Periode.slaattSammen(perioder)) {
            for (LocalDate dag = p.fom(); !dag.isAfter(siste(p)); dag = dag.plusDays(1)) {
                LocalDate denne = dag;
                if (Virkedager.erVirkedag(dag) && permisjon.stream().noneMatch(i -> i.inneholder(denne))) {
                    dager++;
                }
            }
        }
        return dager;
    }

    private static LocalDate siste(Periode kuttet) {
        return kuttet.tomEller(kuttet.fom());
    }
}
