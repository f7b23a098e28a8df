package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Det Easy Rules og DMN spør saken om: begge arbeider med én ordning om gangen og leter ikke selv. */
record Delsak(Sak sak, LocalDate perDato) {

    List<Kategoriperiode> kategorier() {
        return sak.kategorier().stream()
                .filter(k -> !k.periode().fom().isAfter(perDato))
                .toList();
    }

    Collection<Vedtak> kjente(Ordning ordning, Vedtakstype type) {
        return sak.vedtak().stream()
                .filter(v -> v.type().equals(type)
                        && v.ordning().equals(ordning)
                        && !v.vedtaksdato().isAfter(perDato))
                .toList();
    }

    @Nullable
    LocalDate foersteTildeling(Ordning ordning) {
        LocalDate foerste = null;
        for (Vedtak v : kjente(ordning, Vedtakstype.TILDELING)) {
            LocalDate fom = v.fom();
            if (foerste == null || (fom != null && fom.isBefore(foerste))) {
                foerste = fom;
            }
        }
        return foerste;
    }

    boolean utdannet() {
        return sak.utdanningsbakgrunn() != null;
    }

    boolean videregaaende() {
        return Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE.equals(sak.utdanningsbakgrunn());
    }

    boolean fylkeskommunen() {
        return sak.fulltidVideregaaende().stream().anyMatch(p -> p.inneholder(perDato));
    }

    /** Koden for sluttmålet som gjelder; tom når det ikke er noe. */
    String sluttmaal() {
        Sluttmaalsvalg valgt = null;
        for (Sluttmaalsvalg s : sak.sluttmaal()) {
            if (valgt == null || avloeser(s, valgt)) {
                valgt = s;
            }
        }
        return valgt == null ? "" : valgt.maal().kode();
    }

    private boolean avloeser(Sluttmaalsvalg ny, Sluttmaalsvalg valgt) {
        boolean nyHarBegynt = !ny.fom().isAfter(perDato);
        boolean valgtHarBegynt = !valgt.fom().isAfter(perDato);
        if (nyHarBegynt != valgtHarBegynt) {
            return nyHarBegynt;
        }
        return nyHarBegynt ? !ny.fom().isBefore(valgt.fom()) : !ny.fom().isAfter(valgt.fom());
    }

    Collection<Fravaer> tellendeFravaer() {
        return sak.fravaer().stream()
                .filter(f -> f.ordning().equals(Ordning.INTRODUKSJONSPROGRAM)
                        && f.gyldig()
                        && !f.periode().fom().isAfter(perDato)
                        && !f.aarsak().equals(Fravaersaarsak.FERIE)
                        && !f.aarsak().equals(Fravaersaarsak.RELIGIOES_HOEYTIDSDAG))
                .toList();
    }

    /** Om programmet er avsluttet av noen, fra og med start til og med fristen. */
    boolean avsluttetInnen(LocalDate start, LocalDate frist) {
        return sak.avslutninger().stream()
                .anyMatch(a -> a.ordning().equals(Ordning.INTRODUKSJONSPROGRAM)
                        && !a.dato().isAfter(perDato)
                        && !a.dato().isBefore(start)
                        && !a.dato().isAfter(frist));
    }
}
