package no.nir.rules.grenser;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Timestatus;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Grensene for timer, snitt og registrering. */
final class Tallgrenser {

    private static final BigDecimal FEMTEN = new BigDecimal("15");
    private static final BigDecimal TRETTI = new BigDecimal("30");
    private static final BigDecimal FULLTID = new BigDecimal("37.5");
    private static final int FRIST = 2;
    private static final int ETTERREGISTRERING = 12;

    private final Grensedekning dekning;
    private final Sak sak;
    private final Vurdering svar;

    Tallgrenser(Grensedekning dekning, Sak sak, Vurdering svar) {
        this.dekning = dekning;
        this.sak = sak;
        this.svar = svar;
    }

    void tell() {
        svar.ordninger().forEach(this::ordning);
        for (Vedtak v : sak.vedtak()) {
            registrert(v.vedtaksdato(), v.registrertDato(), v.vedtaksdato());
        }
        for (Timefoering t : sak.timer()) {
            registrert(t.periode().tom(), t.registrertDato(), t.periode().fom());
        }
        for (Fravaer f : sak.fravaer()) {
            registrert(f.periode().tom(), f.registrertDato(), f.periode().fom());
        }
        for (Tiltak t : sak.tiltak()) {
            Registrering registrering = t.registrert();
            if (registrering != null && t.slettet() == null) {
                registrert(t.fom(), registrering.dato(), LocalDate.MIN);
            }
        }
        for (Avslutning a : sak.avslutninger()) {
            LocalDate registrert = a.registrertDato();
            if (registrert != null && !a.dato().isAfter(svar.perDato())) {
                dekning.dag(Grense.AVSLUTNING_TO, registrert, a.dato().plusMonths(FRIST));
                dekning.dag(Grense.AVSLUTNING_TOLV, registrert, a.dato().plusMonths(ETTERREGISTRERING));
            }
        }
    }

    /** Teller bare det som er kjent per dato. */
    private void registrert(@Nullable LocalDate hendt, @Nullable LocalDate registrert, LocalDate kjentFra) {
        if (hendt != null && registrert != null && !kjentFra.isAfter(svar.perDato())) {
            dekning.dag(Grense.REGISTRERT_TO, registrert, hendt.plusMonths(FRIST));
        }
    }

    private void ordning(Ordningsvurdering o) {
        Timestatus timer = o.timer();
        Integer krav = timer == null ? null : timer.krav();
        if (timer != null && krav != null) {
            dekning.hundredel(Grense.TIMER_KRAV, timer.gjennomfoert(), BigDecimal.valueOf(krav));
        }
        for (Kravvurdering k : o.krav()) {
            BigDecimal verdi = k.verdi();
            if (verdi != null) {
                dekning.hundredel(Grense.FEMTEN_TIMER, verdi, FEMTEN);
            }
        }
        boolean program = o.ordning().equals(Ordning.INTRODUKSJONSPROGRAM);
        o.maaneder().forEach(m -> {
            dekning.hundredel(Grense.FULLTID, m.gjennomsnitt(), FULLTID);
            if (program) {
                dekning.hundredel(Grense.TRETTI_TIMER, m.gjennomsnitt(), TRETTI);
            }
        });
    }
}
