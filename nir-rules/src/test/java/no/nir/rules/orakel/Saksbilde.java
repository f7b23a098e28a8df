package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Proevetype;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.person.Bosetting;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Saken slik den er kjent på vurderingsdagen («Known on per dato»), gruppert på ordning én gang. */
final class Saksbilde {

    final Sak sak;
    final LocalDate perDato;

    /** Den tidligste bosettingen, uansett dato; av to med samme dato den som står først. */
    @Nullable
    final Bosetting bosetting;

    /** Tillatelsen med tidligst vedtaksdato, uansett dato; av to med samme dato den som står først (§ 1). */
    @Nullable
    final Oppholdstillatelse foersteTillatelse;

    /** Sluttmålet som gjelder (§ 3.3). */
    @Nullable
    final Post<Sluttmaalsvalg> sluttmaal;

    /** Om fylkeskommunen har ansvaret (§ 3.2: fulltidVideregaaende dekker per dato). */
    final boolean fylkeskommunen;

    private final Map<Ordning, Ordningsbilde> ordninger = new LinkedHashMap<>();

    Saksbilde(Sak sak, LocalDate perDato) {
        this.sak = sak;
        this.perDato = perDato;
        this.bosetting = bosetting(sak);
        this.foersteTillatelse = foersteTillatelse(sak);
        this.sluttmaal = sluttmaal(sak, perDato);
        this.fylkeskommunen = fylkeskommunen(sak, perDato);
        grupper();
    }

    Ordningsbilde ordning(Ordning ordning) {
        Ordningsbilde bilde = ordninger.get(ordning);
        if (bilde == null) {
            bilde = new Ordningsbilde(ordning);
            ordninger.put(ordning, bilde);
        }
        return bilde;
    }

    /** Alle ordninger en kjent post nevner. */
    Collection<Ordningsbilde> ordninger() {
        return ordninger.values();
    }

    boolean kjent(LocalDate dato) {
        return !dato.isAfter(perDato);
    }

    @Nullable
    Utdanningsbakgrunn utdanning() {
        return sak.utdanningsbakgrunn();
    }

    boolean videregaaende() {
        return Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE.equals(sak.utdanningsbakgrunn());
    }

    /** Om en kjent prøve i samfunnskunnskap har dette utfallet. */
    boolean samfunnskunnskapsproeve(boolean bestaatt) {
        for (Proeve p : sak.proever()) {
            if (p.proeve().equals(Proevetype.SAMFUNNSKUNNSKAP)
                    && kjent(p.dato())
                    && Boolean.valueOf(bestaatt).equals(p.bestaatt())) {
                return true;
            }
        }
        return false;
    }

    /** Om en kjent norskprøve i delprøven er på minst dette nivået. */
    boolean norsknivaa(String delproeve, Norsknivaa maal) {
        for (Proeve p : sak.proever()) {
            var del = p.delproeve();
            var nivaa = p.nivaa();
            if (p.proeve().equals(Proevetype.NORSK)
                    && del != null
                    && nivaa != null
                    && del.kode().equals(delproeve)
                    && kjent(p.dato())
                    && nivaa.compareTo(maal) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void grupper() {
        for (Vedtak v : sak.vedtak()) {
            if (kjent(v.vedtaksdato())) {
                ordning(v.ordning()).ta(v);
            }
        }
        for (Krav k : sak.krav()) {
            if (kjent(k.dato()) && k.type().equals(Kravtype.KRAV)) {
                Ordningsbilde bilde = ordning(k.ordning());
                bilde.krav = Datoer.tidligstAv(bilde.krav, k.dato());
            }
        }
        List<Timefoering> timer = sak.timer();
        for (int i = 0; i < timer.size(); i++) {
            Timefoering t = timer.get(i);
            if (kjent(t.periode().fom())) {
                Ordningsbilde bilde = ordning(t.ordning());
                bilde.timefoeringer.add(new Post<>(t, i));
                bilde.timer = bilde.timer.add(t.timer());
            }
        }
        List<Fravaer> fravaer = sak.fravaer();
        for (int i = 0; i < fravaer.size(); i++) {
            Fravaer f = fravaer.get(i);
            if (kjent(f.periode().fom())) {
                ordning(f.ordning()).fravaer.add(new Post<>(f, i));
            }
        }
        List<Avslutning> avslutninger = sak.avslutninger();
        for (int i = 0; i < avslutninger.size(); i++) {
            Avslutning a = avslutninger.get(i);
            if (kjent(a.dato())) {
                ordning(a.ordning()).avslutninger.add(new Post<>(a, i));
            }
        }
        for (Tiltak t : sak.tiltak()) {
            ordning(t.ordning()).tiltak.add(t);
        }
        for (Ordningsbilde bilde : new ArrayList<>(ordninger.values())) {
            bilde.ordne();
        }
    }

    private static @Nullable Bosetting bosetting(Sak sak) {
        Bosetting tidligst = null;
        for (Bosetting b : sak.person().bosettinger()) {
            if (tidligst == null || b.dato().isBefore(tidligst.dato())) {
                tidligst = b;
            }
        }
        return tidligst;
    }

    private static @Nullable Oppholdstillatelse foersteTillatelse(Sak sak) {
        Oppholdstillatelse foerst = null;
        for (Oppholdstillatelse o : sak.oppholdstillatelser()) {
            if (foerst == null || o.vedtaksdato().isBefore(foerst.vedtaksdato())) {
                foerst = o;
            }
        }
        return foerst;
    }

    /** Senest fom på eller før per dato, ellers tidligst fom; av to med samme fom den som står sist. */
    private static @Nullable Post<Sluttmaalsvalg> sluttmaal(Sak sak, LocalDate perDato) {
        List<Sluttmaalsvalg> alle = sak.sluttmaal();
        Post<Sluttmaalsvalg> begynt = null;
        Post<Sluttmaalsvalg> tidligst = null;
        for (int i = 0; i < alle.size(); i++) {
            Sluttmaalsvalg valg = alle.get(i);
            if (!valg.fom().isAfter(perDato)
                    && (begynt == null || !valg.fom().isBefore(begynt.verdi().fom()))) {
                begynt = new Post<>(valg, i);
            }
            if (tidligst == null || !valg.fom().isAfter(tidligst.verdi().fom())) {
                tidligst = new Post<>(valg, i);
            }
        }
        return begynt == null ? tidligst : begynt;
    }

    private static boolean fylkeskommunen(Sak sak, LocalDate perDato) {
        for (Periode p : sak.fulltidVideregaaende()) {
            if (Datoer.dekker(p, perDato)) {
                return true;
            }
        }
        return false;
    }
}
