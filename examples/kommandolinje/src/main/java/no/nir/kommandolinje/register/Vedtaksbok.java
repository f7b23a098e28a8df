package no.nir.kommandolinje.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vedtak.Vedtak;

/** Vedtak, timer, fravær og avslutning på en ordning, slik de kommer etter hverandre. */
final class Vedtaksbok {

    private static final List<Fravaersaarsak> AARSAKER = List.of(
            Fravaersaarsak.EGEN_SYKDOM,
            Fravaersaarsak.EGEN_SYKDOM,
            Fravaersaarsak.BARNS_SYKDOM,
            Fravaersaarsak.VELFERD,
            Fravaersaarsak.FERIE);
    private static final List<Avslutningsaarsak> AVSLUTNINGER = List.of(
            new Avslutningsaarsak("ARBEID_HELTID"),
            new Avslutningsaarsak("ARBEID_DELTID"),
            new Avslutningsaarsak("VIDEREGAAENDE_OPPLAERING"),
            new Avslutningsaarsak("ARBEIDSSOEKER"),
            new Avslutningsaarsak("FLYTTET_TIL_ANNEN_KOMMUNE"));

    private final Sak.Builder sak;
    private final Trekning trekning;
    private int antall;

    Vedtaksbok(Sak.Builder sak, Trekning trekning) {
        this.sak = sak;
        this.trekning = trekning;
    }

    /** Tildeling, noen ganger med permisjon. Svarer med dagen ordningen begynner. */
    LocalDate tildeling(Ordning ordning, LocalDate tidligst, int maaneder) {
        LocalDate fom = trekning.dagEtter(tidligst, 110);
        LocalDate vedtaksdato = fom.minusDays(trekning.tall(2, 20));
        sak.addVedtak(vedtak(ordning, Vedtakstype.TILDELING, vedtaksdato, fom, fom.plusMonths(maaneder)));
        if (trekning.prosent(15)) {
            LocalDate permisjon = trekning.dagEtter(fom, 200);
            sak.addVedtak(
                    vedtak(ordning, Vedtakstype.PERMISJON, permisjon, permisjon, trekning.dagEtter(permisjon, 90)));
        }
        return fom;
    }

    void utvidetDeltakelse(LocalDate programstart) {
        LocalDate dato = programstart.plusDays(trekning.tall(120, 190));
        sak.addVedtak(
                vedtak(Ordning.INTRODUKSJONSPROGRAM, Vedtakstype.UTVIDET_DELTAKELSE, dato, dato, dato.plusMonths(6)));
    }

    void timer(Ordning ordning, LocalDate start) {
        LocalDate fom = start;
        for (int maaned = trekning.tall(0, 6); maaned > 0; maaned--) {
            LocalDate tom = fom.plusMonths(1).minusDays(1);
            sak.addTimer(Timefoering.builder()
                    .ordning(ordning)
                    .periode(Periode.av(fom, tom))
                    .timer(new BigDecimal(trekning.tall(4, 60)))
                    .registrertDato(trekning.dagEtter(tom, 50))
                    .build());
            fom = tom.plusDays(1);
        }
    }

    void fravaer(LocalDate programstart) {
        for (int i = trekning.tall(0, 5); i > 0; i--) {
            LocalDate fom = trekning.dagEtter(programstart, 300);
            sak.addFravaer(Fravaer.builder()
                    .ordning(Ordning.INTRODUKSJONSPROGRAM)
                    .periode(Periode.av(fom, trekning.dagEtter(fom, 8)))
                    .gyldig(trekning.prosent(85))
                    .aarsak(trekning.enAv(AARSAKER))
                    .build());
        }
    }

    void avslutning(LocalDate programstart) {
        LocalDate dato = programstart.plusDays(trekning.tall(90, 760));
        sak.addAvslutninger(Avslutning.builder()
                .ordning(Ordning.INTRODUKSJONSPROGRAM)
                .dato(dato)
                .aarsak(trekning.enAv(AVSLUTNINGER))
                .registrertDato(trekning.dagEtter(dato, 80))
                .build());
    }

    private Vedtak vedtak(Ordning ordning, Vedtakstype type, LocalDate vedtaksdato, LocalDate fom, LocalDate tom) {
        antall++;
        return Vedtak.builder()
                .id("v" + antall)
                .ordning(ordning)
                .type(type)
                .vedtaksdato(vedtaksdato)
                .fom(fom)
                .tom(tom)
                .registrertDato(trekning.dagEtter(vedtaksdato, 40))
                .build();
    }
}
