package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.tid.Virkedager;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import org.jspecify.annotations.Nullable;

/** Regelverk §§ 3.3 og 3.4: fristen for introduksjonsprogrammet. */
final class Programfrist {

    /** § 3.3 punkt 2 og 3: permisjon og fravær teller først når de til sammen er flere enn ti virkedager. */
    private static final int TERSKEL = 10;

    private static final int HOEYESTE_ALDER = 55;
    private static final Ordning PROGRAM = Ordning.INTRODUKSJONSPROGRAM;

    private Programfrist() {}

    static Fristvurdering etterIntegreringsloven(Saksbilde bilde, Funnliste funn) {
        Ordningsbilde program = bilde.ordning(PROGRAM);
        Post<Sluttmaalsvalg> valg = bilde.sluttmaal;
        LocalDate d = program.start();
        if (valg != null) {
            kontroller(bilde, valg, d, funn);
        }
        String maal = valg == null ? null : valg.verdi().maal().kode();
        boolean manglerUtdanning = "ARBEID".equals(maal) && bilde.utdanning() == null;
        Programlengde lengde =
                d == null || maal == null || manglerUtdanning ? null : Programlengde.av(maal, bilde.videregaaende(), d);
        if (d == null || lengde == null) {
            return Frister.ikkeBeregnet(mangler(d, maal, manglerUtdanning));
        }
        return beregn(bilde, program, d, lengde, funn);
    }

    /** § 3.4: D + 24 måneder, 36 med utvidet deltakelse, så permisjon uten terskel. */
    static Fristvurdering etterIntroduksjonsloven(Saksbilde bilde, Funnliste funn) {
        Ordningsbilde program = bilde.ordning(PROGRAM);
        LocalDate d = program.start();
        if (d == null) {
            return Frister.ikkeBeregnet(List.of(Mangelkode.OPPSTART_IKKE_REGISTRERT));
        }
        List<Fristutvidelse> utvidelser = new ArrayList<>();
        LocalDate frist = medUtvidelse(program, d, new Programlengde(24, 12), utvidelser, funn);
        frist = Permisjoner.forleng(frist, Permisjoner.blokker(program.permisjoner, d, bilde.perDato), utvidelser);
        return Frister.beregnet(d, 24, frist, utvidelser);
    }

    private static Fristvurdering beregn(
            Saksbilde bilde, Ordningsbilde program, LocalDate d, Programlengde lengde, Funnliste funn) {
        List<Fristutvidelse> utvidelser = new ArrayList<>();
        LocalDate utenFravaer = medUtvidelse(program, d, lengde, utvidelser, funn);
        for (Vedtak tildeling : program.tildelinger) {
            LocalDate tom = tildeling.tom();
            if (tom != null && tom.isAfter(utenFravaer)) {
                funn.ta(Funnkode.VEDTAK_LENGRE_ENN_SLUTTMAAL, PROGRAM, tildeling.id());
            }
        }
        List<Permisjoner.Blokk> permisjon = Permisjoner.blokker(program.permisjoner, d, bilde.perDato);
        LocalDate frist = utenFravaer;
        if (Permisjoner.virkedager(permisjon) > TERSKEL) {
            frist = Permisjoner.forleng(frist, permisjon, utvidelser);
        }
        frist = medFravaer(bilde, program, d, frist, permisjon, utvidelser);
        return Frister.beregnet(d, lengde.ordinaere(), frist, utvidelser);
    }

    private static List<Mangelkode> mangler(@Nullable LocalDate d, @Nullable String maal, boolean manglerUtdanning) {
        List<Mangelkode> mangler = new ArrayList<>();
        if (d == null) {
            mangler.add(Mangelkode.OPPSTART_IKKE_REGISTRERT);
        }
        // Et sluttmål tabellen ikke kjenner, er som et som ikke er registrert.
        if (maal == null || (mangler.isEmpty() && !manglerUtdanning)) {
            mangler.add(Mangelkode.SLUTTMAAL_IKKE_REGISTRERT);
        }
        if (manglerUtdanning) {
            mangler.add(Mangelkode.UTDANNINGSBAKGRUNN_IKKE_REGISTRERT);
        }
        return mangler;
    }

    /** § 3.3 punkt 1: ordinære måneder og utvidelse i ett steg; bare det første vedtaket teller. */
    private static LocalDate medUtvidelse(
            Ordningsbilde program, LocalDate d, Programlengde lengde, List<Fristutvidelse> utvidelser, Funnliste funn) {
        LocalDate frist = d.plusMonths(lengde.ordinaere());
        boolean foerste = lengde.utvidelse() > 0;
        for (Vedtak v : program.utvidetDeltakelse) {
            if (foerste) {
                foerste = false;
                frist = d.plusMonths(lengde.ordinaere() + lengde.utvidelse());
                utvidelser.add(Fristutvidelse.builder()
                        .type(Utvidelsestype.UTVIDET_DELTAKELSE)
                        .addGjelder(v.id())
                        .maaneder(lengde.utvidelse())
                        .fristEtter(frist)
                        .build());
            } else {
                funn.ta(Funnkode.UTVIDET_DELTAKELSE_AVVIST, PROGRAM, v.id());
            }
        }
        return frist;
    }

    /** § 3.3 punkt 3: flere enn ti virkedager gyldig fravær flytter fristen like mange virkedager. */
    private static LocalDate medFravaer(
            Saksbilde bilde,
            Ordningsbilde program,
            LocalDate d,
            LocalDate frist,
            List<Permisjoner.Blokk> permisjon,
            List<Fristutvidelse> utvidelser) {
        List<Permisjoner.Blokk> fravaer = new ArrayList<>();
        for (Post<Fravaer> post : program.fravaer) {
            Fravaer f = post.verdi();
            if (f.gyldig()
                    && !f.aarsak().equals(Fravaersaarsak.FERIE)
                    && !f.aarsak().equals(Fravaersaarsak.RELIGIOES_HOEYTIDSDAG)) {
                LocalDate slutt = f.periode().tom();
                LocalDate fom = Datoer.senest(f.periode().fom(), d);
                LocalDate tom = Datoer.tidligst(slutt == null ? bilde.perDato : slutt, frist);
                if (!tom.isBefore(fom)) {
                    fravaer.add(new Permisjoner.Blokk(fom, tom, List.of(post.navn("fravaer"))));
                }
            }
        }
        if (fravaer.isEmpty()) {
            return frist;
        }
        int dager = dager(fravaer, permisjon);
        if (dager <= TERSKEL) {
            return frist;
        }
        List<String> gjelder = new ArrayList<>();
        for (Permisjoner.Blokk f : fravaer) {
            if (dager(List.of(f), permisjon) > 0) {
                gjelder.addAll(f.vedtak());
            }
        }
        gjelder.sort(Orden.KODEPUNKT);
        LocalDate svar = Virkedager.flytt(frist, dager);
        utvidelser.add(Fristutvidelse.builder()
                .type(Utvidelsestype.FRAVAER)
                .gjelder(gjelder)
                .dager(dager)
                .fristEtter(svar)
                .build());
        return svar;
    }

    /** Forskjellige virkedager minst ett fravær dekker, utenom permisjon. */
    private static int dager(List<Permisjoner.Blokk> fravaer, List<Permisjoner.Blokk> permisjon) {
        LocalDate fom = fravaer.get(0).fom();
        LocalDate tom = fravaer.get(0).tom();
        for (Permisjoner.Blokk f : fravaer) {
            fom = Datoer.tidligst(f.fom(), fom);
            tom = Datoer.senest(f.tom(), tom);
        }
        int dager = 0;
        for (LocalDate dag = fom; !dag.isAfter(tom); dag = dag.plusDays(1)) {
            if (Permisjoner.dekker(fravaer, dag)
                    && !Permisjoner.dekker(permisjon, dag)
                    && Virkedager.antall(dag, dag) == 1) {
                dager++;
            }
        }
        return dager;
    }

    /** SLUTTMAAL_PASSER_IKKE og SLUTTMAAL_IKKE_I_LOVEN. */
    private static void kontroller(Saksbilde bilde, Post<Sluttmaalsvalg> valg, @Nullable LocalDate d, Funnliste funn) {
        String maal = valg.verdi().maal().kode();
        boolean fra2026 = d != null && Datoer.fraOgMed(d, Programlengde.FRA_2026);
        if (!maal.equals("ARBEID")) {
            boolean motUtdanning =
                    bilde.utdanning() != null && bilde.videregaaende() != Programlengde.gjelderOevreGruppe(maal);
            boolean forGammel =
                    d != null && fra2026 && Datoer.alder(bilde.sak.person().foedselsdato(), d) > HOEYESTE_ALDER;
            if (motUtdanning || forGammel) {
                funn.ta(Funnkode.SLUTTMAAL_PASSER_IKKE, PROGRAM, valg.navn("sluttmaal"));
            }
        }
        if (fra2026 && Programlengde.grunnskole(maal)) {
            funn.ta(Funnkode.SLUTTMAAL_IKKE_I_LOVEN, PROGRAM, valg.navn("sluttmaal"));
        }
    }
}
