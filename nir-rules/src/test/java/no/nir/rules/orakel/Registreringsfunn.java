package no.nir.rules.orakel;

import java.time.LocalDate;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/**
 * Regelverk §§ 4, 6, 7 og 10, tabellens første rad: funn på enhver ordning en kjent post nevner, under begge lover,
 * uansett kategorier.
 */
final class Registreringsfunn {

    /** § 7 og § 6: registreres senest to måneder etter. */
    private static final int FRIST = 2;

    /** § 6: med egen tilgang til tolv måneder etter. */
    private static final int ETTERREGISTRERING = 12;

    private final Ordningsbilde ordning;
    private final Funnliste funn;

    private Registreringsfunn(Ordningsbilde ordning, Funnliste funn) {
        this.ordning = ordning;
        this.funn = funn;
    }

    static void kontroller(Ordningsbilde ordning, LocalDate perDato, Funnliste funn) {
        Registreringsfunn kontroll = new Registreringsfunn(ordning, funn);
        kontroll.registrertForSent();
        kontroll.avslutninger();
        kontroll.gjennomfoering(perDato);
    }

    /** § 7: vedtaksdato; fom for et tiltak som ikke er slettet; tom for timer og fravær. */
    private void registrertForSent() {
        for (Vedtak v : ordning.vedtak) {
            if (forSent(v.registrertDato(), v.vedtaksdato())) {
                funn.ta(Funnkode.REGISTRERT_FOR_SENT, ordning.ordning, v.id());
            }
        }
        for (Tiltak t : ordning.tiltak) {
            Registrering registrert = t.registrert();
            if (t.slettet() == null && registrert != null && forSent(registrert.dato(), t.fom())) {
                funn.ta(Funnkode.REGISTRERT_FOR_SENT, ordning.ordning, t.id());
            }
        }
        for (Post<Timefoering> post : ordning.timefoeringer) {
            Timefoering t = post.verdi();
            if (forSent(t.registrertDato(), t.periode().tom())) {
                funn.ta(Funnkode.REGISTRERT_FOR_SENT, ordning.ordning, post.navn("timer"));
            }
        }
        for (Post<Fravaer> post : ordning.fravaer) {
            Fravaer f = post.verdi();
            if (forSent(f.registrertDato(), f.periode().tom())) {
                funn.ta(Funnkode.REGISTRERT_FOR_SENT, ordning.ordning, post.navn("fravaer"));
            }
        }
    }

    private static boolean forSent(@Nullable LocalDate registrert, @Nullable LocalDate hendte) {
        return registrert != null && hendte != null && registrert.isAfter(hendte.plusMonths(FRIST));
    }

    /** § 6: registreringsvinduet, flere avslutninger, og flyttet som fortsatt deltar. */
    private void avslutninger() {
        boolean flere = ordning.avslutninger.size() > 1;
        for (Post<Avslutning> post : ordning.avslutninger) {
            Avslutning a = post.verdi();
            String navn = post.navn("avslutninger");
            if (flere) {
                funn.ta(Funnkode.FLERE_AVSLUTNINGER, ordning.ordning, navn);
            }
            LocalDate registrert = a.registrertDato();
            if (registrert != null && registrert.isAfter(a.dato().plusMonths(ETTERREGISTRERING))) {
                funn.ta(Funnkode.UTENFOR_ETTERREGISTRERING, ordning.ordning, navn);
            } else if (registrert != null && registrert.isAfter(a.dato().plusMonths(FRIST))) {
                funn.ta(Funnkode.KREVER_ETTERREGISTRERINGSTILGANG, ordning.ordning, navn);
            }
            if (flyttet(a)) {
                deltarFortsatt(a.dato(), navn);
            }
        }
    }

    /** Årsakene i gruppen flyttet. */
    private static boolean flyttet(Avslutning a) {
        String aarsak = a.aarsak().kode();
        return aarsak.equals("FLYTTET_TIL_ANNEN_KOMMUNE") || aarsak.equals("FLYTTET_TIL_UTLANDET");
    }

    private void deltarFortsatt(LocalDate dato, String avslutning) {
        for (Vedtak v : ordning.vedtak) {
            boolean aapenTildeling = v.type().equals(Vedtakstype.TILDELING) && v.tom() == null;
            if (aapenTildeling || etter(v.fom(), dato) || etter(v.tom(), dato)) {
                flyttetMenDeltar(avslutning, v.id());
            }
        }
        for (Post<Timefoering> post : ordning.timefoeringer) {
            if (etter(post.verdi().periode().tom(), dato)) {
                flyttetMenDeltar(avslutning, post.navn("timer"));
            }
        }
        for (Tiltak t : ordning.tiltak) {
            if (t.slettet() == null && etter(t.tom(), dato)) {
                flyttetMenDeltar(avslutning, t.id());
            }
        }
    }

    private void flyttetMenDeltar(String avslutning, String post) {
        funn.ta(Funnkode.FLYTTET_MEN_DELTAR, ordning.ordning, avslutning);
        funn.ta(Funnkode.FLYTTET_MEN_DELTAR, ordning.ordning, post);
    }

    private static boolean etter(@Nullable LocalDate dato, LocalDate grense) {
        return dato != null && dato.isAfter(grense);
    }

    /** § 4 siste ledd: avsluttet livsmestring eller foreldreveiledning uten registrert gjennomføring, også i mottak. */
    private void gjennomfoering(LocalDate perDato) {
        for (Tiltak t : ordning.tiltak) {
            boolean kurs = t.type().equals(Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND)
                    || t.type().equals(Tiltakstype.FORELDREVEILEDNING);
            if (kurs
                    && t.slettet() == null
                    && t.tom().isBefore(perDato)
                    && t.gjennomfoering().equals(Gjennomfoering.IKKE_REGISTRERT)) {
                funn.ta(Funnkode.GJENNOMFOERING_IKKE_REGISTRERT, ordning.ordning, t.id());
            }
        }
    }
}
