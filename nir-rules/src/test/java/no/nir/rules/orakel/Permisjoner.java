package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Virkedager;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;

/** Regelverk § 3.1: permisjon kuttet til dager fra og med D, slått sammen, og lagt til en frist i kalenderdager. */
final class Permisjoner {

    /** Sammenhengende permisjon, og vedtakene bak. */
    record Blokk(LocalDate fom, LocalDate tom, List<String> vedtak) {}

    private Permisjoner() {}

    /** Permisjonene fra og med D i sammenhengende blokker; en uten tom kuttes på per dato. */
    static List<Blokk> blokker(List<Vedtak> permisjoner, LocalDate d, LocalDate perDato) {
        if (permisjoner.isEmpty()) {
            return List.of();
        }
        List<Blokk> kuttet = new ArrayList<>(permisjoner.size());
        for (Vedtak v : permisjoner) {
            LocalDate fom = Datoer.senest(Datoer.fom(v), d);
            LocalDate slutt = v.tom();
            LocalDate tom = slutt == null ? perDato : slutt;
            if (!tom.isBefore(fom)) {
                kuttet.add(new Blokk(fom, tom, List.of(v.id())));
            }
        }
        kuttet.sort(Comparator.comparing(Blokk::fom));
        List<Blokk> svar = new ArrayList<>(kuttet.size());
        for (Blokk neste : kuttet) {
            int siste = svar.size() - 1;
            if (siste >= 0 && !neste.fom().isAfter(svar.get(siste).tom().plusDays(1))) {
                svar.set(siste, sammen(svar.get(siste), neste));
            } else {
                svar.add(neste);
            }
        }
        return svar;
    }

    private static Blokk sammen(Blokk a, Blokk b) {
        List<String> vedtak = new ArrayList<>(a.vedtak());
        vedtak.addAll(b.vedtak());
        vedtak.sort(Orden.KODEPUNKT);
        return new Blokk(a.fom(), Datoer.senest(a.tom(), b.tom()), vedtak);
    }

    /** Så lenge en blokk begynner på eller før fristen så langt, legges kalenderdagene i den til. */
    static LocalDate forleng(LocalDate frist, List<Blokk> blokker, List<Fristutvidelse> utvidelser) {
        LocalDate svar = frist;
        for (Blokk blokk : blokker) {
            if (blokk.fom().isAfter(svar)) {
                break;
            }
            int dager = Math.toIntExact(blokk.tom().toEpochDay() - blokk.fom().toEpochDay() + 1);
            svar = svar.plusDays(dager);
            utvidelser.add(Fristutvidelse.builder()
                    .type(Utvidelsestype.PERMISJON)
                    .gjelder(blokk.vedtak())
                    .dager(dager)
                    .fristEtter(svar)
                    .build());
        }
        return svar;
    }

    /** Virkedagene i alle blokkene, også dem etter fristen (§ 3.3 punkt 2). */
    static int virkedager(List<Blokk> blokker) {
        int sum = 0;
        for (Blokk blokk : blokker) {
            sum += Virkedager.antall(blokk.fom(), blokk.tom());
        }
        return sum;
    }

    static boolean dekker(List<Blokk> blokker, LocalDate dag) {
        for (Blokk blokk : blokker) {
            if (Datoer.dekker(blokk.fom(), blokk.tom(), dag)) {
                return true;
            }
        }
        return false;
    }
}
