package no.nir.rules.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.Tegnorden;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Periode;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.grunnlag.Grunnlag;
import org.jspecify.annotations.Nullable;

/**
 * En sammenhengende permisjon, og vedtakene den er satt sammen av.
 *
 * @param vedtak id-ene, sortert
 */
public record Permisjonsperiode(Periode periode, List<String> vedtak) {

    /**
     * Permisjonene på ordningen, kuttet til dager fra og med {@code fra}; en uten tom kuttes på vurderingsdagen, en med
     * tom teller til sin tom. Overlapper eller berører to hverandre, er de én. Sortert etter fom.
     */
    static List<Permisjonsperiode> sammenslaatt(Grunnlag grunnlag, LocalDate fra) {
        List<Permisjonsperiode> kuttet = new ArrayList<>(0);
        for (Vedtak v : grunnlag.data().av(Vedtakstype.PERMISJON)) {
            Periode periode = kutt(v, fra, grunnlag.perDato());
            if (periode != null) {
                kuttet.add(new Permisjonsperiode(periode, List.of(v.id())));
            }
        }
        if (kuttet.size() < 2) {
            return kuttet;
        }
        kuttet.sort(Comparator.comparing(p -> p.periode().fom()));
        List<Permisjonsperiode> sammen = new ArrayList<>(kuttet.size());
        Permisjonsperiode siste = kuttet.get(0);
        for (Permisjonsperiode neste : kuttet.subList(1, kuttet.size())) {
            if (siste.periode().overlapperEllerBeroerer(neste.periode())) {
                siste = siste.sammenMed(neste);
            } else {
                sammen.add(siste);
                siste = neste;
            }
        }
        sammen.add(siste);
        return sammen;
    }

    private static @Nullable Periode kutt(Vedtak v, LocalDate fra, LocalDate perDato) {
        LocalDate fom = v.fom();
        if (fom == null) {
            return null;
        }
        LocalDate tom = v.tom() == null ? perDato : v.tom();
        LocalDate foerste = Datoregning.seneste(fom, fra);
        return tom == null || tom.isBefore(foerste) ? null : Periode.av(foerste, tom);
    }

    private Permisjonsperiode sammenMed(Permisjonsperiode annen) {
        LocalDate tom = Datoregning.seneste(siste(), annen.siste());
        List<String> alle = new ArrayList<>(vedtak);
        alle.addAll(annen.vedtak);
        alle.sort(Tegnorden.KODEPUNKT);
        return new Permisjonsperiode(Periode.av(periode.fom(), tom), List.copyOf(alle));
    }

    /** Siste dag; permisjonen er kuttet, så den har alltid en. */
    public LocalDate siste() {
        return periode.tomEller(periode.fom());
    }
}
