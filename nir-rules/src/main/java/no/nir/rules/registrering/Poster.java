package no.nir.rules.registrering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.gjennomsnitt.Tiltaksfaktum;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.program.fravaer.Fravaersfaktum;
import org.jspecify.annotations.Nullable;

/** Postene i en sak som kjente fakta, én for én. */
public final class Poster {

    private final KjentSak sak;
    private final Kontekst kontekst;
    private final List<Faktum> fakta = new ArrayList<>();

    private Poster(KjentSak sak) {
        this.sak = sak;
        this.kontekst = sak.kontekst();
    }

    /** Alle kjente poster reglene ser hver for seg. Registreringer uten registreringsdato er ikke med. */
    public static List<Faktum> i(KjentSak sak) {
        Poster poster = new Poster(sak);
        poster.tiltak(sak.sak().tiltak());
        poster.fravaer(sak.sak().fravaer());
        poster.timer(sak.sak().timer());
        poster.vedtakOgAvslutninger(sak.sak());
        return poster.fakta;
    }

    private void tiltak(List<Tiltak> alle) {
        for (Tiltak t : alle) {
            fakta.add(new Tiltaksfaktum(kontekst, t));
            Registrering registrert = t.registrert();
            registrering(
                    t.ordning(), t.id(), t.fom(), registrert == null ? null : registrert.dato(), t.slettet() != null);
        }
    }

    private void fravaer(List<Fravaer> alle) {
        for (int i = 0; i < alle.size(); i++) {
            Fravaer f = alle.get(i);
            if (kjent(f.periode().fom())) {
                String post = "fravaer[" + i + "]";
                fakta.add(new Fravaersfaktum(kontekst, f, post));
                registrering(f.ordning(), post, f.periode().tom(), f.registrertDato(), false);
            }
        }
    }

    private void timer(List<Timefoering> alle) {
        for (int i = 0; i < alle.size(); i++) {
            Timefoering t = alle.get(i);
            if (kjent(t.periode().fom())) {
                registrering(t.ordning(), "timer[" + i + "]", t.periode().tom(), t.registrertDato(), false);
            }
        }
    }

    private void vedtakOgAvslutninger(Sak registrert) {
        for (Vedtak v : registrert.vedtak()) {
            if (kjent(v.vedtaksdato())) {
                registrering(v.ordning(), v.id(), v.vedtaksdato(), v.registrertDato(), false);
            }
        }
        for (Avslutning a : registrert.avslutninger()) {
            if (kjent(a.dato())) {
                fakta.add(new Avslutningsfaktum(sak, a));
            }
        }
    }

    private boolean kjent(LocalDate dag) {
        return !dag.isAfter(kontekst.perDato());
    }

    private void registrering(
            Ordning ordning,
            String post,
            @Nullable LocalDate hendelse,
            @Nullable LocalDate registrert,
            boolean slettet) {
        if (hendelse != null && registrert != null) {
            fakta.add(new Registreringsfaktum(kontekst, ordning, post, hendelse, registrert, slettet));
        }
    }
}
