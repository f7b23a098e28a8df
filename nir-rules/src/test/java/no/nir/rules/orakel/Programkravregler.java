package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.person.Barn;
import no.nir.core.person.Person;
import no.nir.core.tid.Virkedager;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Utfall;
import org.jspecify.annotations.Nullable;

/** Regelverk § 4, tabellen: kravene til et introduksjonsprogram etter integreringsloven. */
final class Programkravregler {

    private static final LocalDate FRA_2026 = LocalDate.of(2026, 1, 1);
    private static final int VOKSEN = 18;

    private final Saksbilde bilde;
    private final List<Tiltak> iProgrammet;
    private final List<Tiltak> iMottak;
    private final LocalDate d;
    private final @Nullable LocalDate slutt;
    private final boolean avsluttet;
    private final List<Kravvurdering> svar = new ArrayList<>();

    private Programkravregler(
            Saksbilde bilde, LocalDate d, @Nullable Fristvurdering frist, @Nullable Avslutningsvurdering avslutning) {
        this.bilde = bilde;
        this.d = d;
        this.iProgrammet = bilde.ordning(Ordning.INTRODUKSJONSPROGRAM).tiltak;
        this.iMottak = bilde.ordning(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE).tiltak;
        this.avsluttet = avslutning != null;
        this.slutt =
                Datoer.tidligstAv(avslutning == null ? null : avslutning.dato(), frist == null ? null : frist.dato());
    }

    /** Tom uten kjent tildeling. */
    static List<Kravvurdering> krav(
            Saksbilde bilde,
            Kategorilinje kategori,
            @Nullable Fristvurdering frist,
            @Nullable Avslutningsvurdering avslutning) {
        LocalDate d = bilde.ordning(Ordning.INTRODUKSJONSPROGRAM).start();
        if (d == null) {
            return List.of();
        }
        Programkravregler regler = new Programkravregler(bilde, d, frist, avslutning);
        boolean kapittel6a = kategori.kategori().equals(Kategori.RETT_TIL_INTRODUKSJONSPROGRAM);
        boolean fra2026 = Datoer.fraOgMed(d, FRA_2026);
        if (!kapittel6a || fra2026) {
            regler.kurs(Programkrav.LIVSMESTRING, Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND);
        }
        if (regler.harBarn()) {
            regler.kurs(Programkrav.FORELDREVEILEDNING, Tiltakstype.FORELDREVEILEDNING);
        }
        regler.innhold(Programkrav.NORSK, t -> t.equals(Tiltakstype.NORSKOPPLAERING));
        if (!kapittel6a) {
            regler.innhold(Programkrav.SAMFUNNSKUNNSKAP, t -> t.equals(Tiltakstype.SAMFUNNSKUNNSKAP));
        }
        regler.innhold(Programkrav.ARBEIDS_ELLER_UTDANNINGSRETTET, Programkravregler::arbeidsEllerUtdanningsrettet);
        var sluttmaal = bilde.sluttmaal;
        if (fra2026 && sluttmaal != null && sluttmaal.verdi().maal().kode().equals("ARBEID")) {
            regler.femtenTimer();
        }
        return regler.svar;
    }

    /** Livsmestring og foreldreveiledning: gjennomført, også i mottak. */
    private void kurs(Programkrav krav, Tiltakstype type) {
        List<String> gjennomfoert = new ArrayList<>();
        List<String> alle = new ArrayList<>();
        boolean ingenSkal = true;
        for (Tiltak t : iProgrammet) {
            if (t.slettet() == null && t.type().equals(type)) {
                alle.add(t.id());
                if (t.gjennomfoering().equals(Gjennomfoering.GJENNOMFOERT)) {
                    gjennomfoert.add(t.id());
                }
                ingenSkal &= t.gjennomfoering().equals(Gjennomfoering.IKKE_GJENNOMFOERT);
            }
        }
        for (Tiltak t : iMottak) {
            if (t.slettet() == null
                    && t.type().equals(type)
                    && t.gjennomfoering().equals(Gjennomfoering.GJENNOMFOERT)) {
                gjennomfoert.add(t.id());
            }
        }
        if (!gjennomfoert.isEmpty()) {
            ny(krav, Utfall.OPPFYLT, gjennomfoert);
        } else {
            boolean ikke = avsluttet || (!alle.isEmpty() && ingenSkal);
            ny(krav, ikke ? Utfall.IKKE_OPPFYLT : Utfall.UAVKLART, alle);
        }
    }

    /** Hvilke tiltakstyper som oppfyller et krav. */
    private interface Typevalg {
        boolean passer(Tiltakstype type);
    }

    /** Norsk, samfunnskunnskap og arbeids- eller utdanningsrettet: minst ett tiltak i programmet. */
    private void innhold(Programkrav krav, Typevalg valg) {
        List<String> oppfyller = new ArrayList<>();
        for (Tiltak t : iProgrammet) {
            if (t.slettet() == null && valg.passer(t.type())) {
                oppfyller.add(t.id());
            }
        }
        Utfall utenTiltak = avsluttet ? Utfall.IKKE_OPPFYLT : Utfall.UAVKLART;
        ny(krav, oppfyller.isEmpty() ? utenTiltak : Utfall.OPPFYLT, oppfyller);
    }

    /** Minst 15.00 timer i snitt fra D + 3 måneder (videregående) eller D + 6, til per dato, avslutning eller frist. */
    private void femtenTimer() {
        LocalDate til = slutt == null ? bilde.perDato : Datoer.tidligst(bilde.perDato, slutt);
        LocalDate fra = d.plusMonths(bilde.videregaaende() ? 3 : 6);
        int virkedager = bilde.utdanning() == null ? 0 : Virkedager.antall(fra, til);
        List<String> alle = new ArrayList<>();
        List<String> bidrar = new ArrayList<>();
        for (Tiltak t : iProgrammet) {
            if (t.slettet() == null && tellerMotFemtenTimer(t.type())) {
                alle.add(t.id());
                if (virkedager > 0 && bidrar(t, fra, til)) {
                    bidrar.add(t.id());
                }
            }
        }
        if (virkedager == 0) {
            ny(Programkrav.MINST_15_TIMER_ARBEIDSRETTET, Utfall.UAVKLART, alle);
            return;
        }
        long sum = Snitt.arbeidsrettet(iProgrammet, fra, til);
        boolean nok = !Snitt.under(sum, virkedager, 1500);
        List<String> gjelder = nok ? bidrar : alle;
        gjelder.sort(Orden.KODEPUNKT);
        svar.add(Kravvurdering.builder()
                .krav(Programkrav.MINST_15_TIMER_ARBEIDSRETTET)
                .utfall(nok ? Utfall.OPPFYLT : Utfall.IKKE_OPPFYLT)
                .gjelder(gjelder)
                .verdi(Snitt.avrundet(sum, virkedager))
                .build());
    }

    /** Om tiltaket teller på minst én virkedag i vinduet, det vil si uten å være erstattet. */
    private boolean bidrar(Tiltak tiltak, LocalDate fra, LocalDate til) {
        LocalDate siste = Datoer.tidligst(tiltak.tom(), til);
        for (LocalDate dag = Datoer.senest(tiltak.fom(), fra); !dag.isAfter(siste); dag = dag.plusDays(1)) {
            if (Virkedager.antall(dag, dag) == 1 && (tiltak.erstattende() || !erstattet(dag))) {
                return true;
            }
        }
        return false;
    }

    private boolean erstattet(LocalDate dag) {
        for (Tiltak t : iProgrammet) {
            if (t.slettet() == null && t.erstattende() && Datoer.dekker(t.fom(), t.tom(), dag)) {
                return true;
            }
        }
        return false;
    }

    /** Et barn under 18 en dag i programmet, eller venter barn. */
    private boolean harBarn() {
        Person person = bilde.sak.person();
        if (person.venterBarn()) {
            return true;
        }
        for (Barn b : person.barn()) {
            LocalDate foedt = b.foedselsdato();
            boolean foedtITide = slutt == null || !foedt.isAfter(slutt);
            if (foedtITide && Datoer.alder(foedt, d) < VOKSEN) {
                return true;
            }
        }
        return false;
    }

    private void ny(Programkrav krav, Utfall utfall, List<String> gjelder) {
        gjelder.sort(Orden.KODEPUNKT);
        svar.add(Kravvurdering.builder()
                .krav(krav)
                .utfall(utfall)
                .gjelder(gjelder)
                .build());
    }

    /** § 4: typene som teller mot 15 timer. */
    static boolean tellerMotFemtenTimer(Tiltakstype type) {
        return switch (type.kode()) {
            case "PRAKSIS_MED_FOKUS_ARBEID",
                    "ARBEID_SOM_DEL_AV_PROGRAMMET",
                    "ARBEID_MED_LOENNSTILSKUDD",
                    "KORTE_BRANSJEKURS" -> true;
            default -> false;
        };
    }

    /** Gruppene arbeidsrettede og utdanningsrettede tiltak (bakgrunn-nir.md 2.3). */
    private static boolean arbeidsEllerUtdanningsrettet(Tiltakstype type) {
        return switch (type.kode()) {
            case "ARBEID_MED_LOENNSTILSKUDD",
                    "ARBEID_SOM_DEL_AV_PROGRAMMET",
                    "JOBBSOEKERKURS",
                    "KORTE_BRANSJEKURS",
                    "OPPLAERING_I_ENTREPRENOERSKAP",
                    "PRAKSIS_MED_FOKUS_ARBEID" -> true;
            case "ENGELSKOPPLAERING_FOR_UNIVERSITETS_OG_HOEYSKOLESEKTOREN",
                    "FAG_PAA_HOEYERE_NIVAA",
                    "GODKJENNING_AV_GRUNNSKOLE_OG_VIDEREGAAENDE_OPPLAERING",
                    "GODKJENNING_AV_HOEYERE_UTDANNING",
                    "GODKJENNING_AV_HOEYERE_YRKESFAGLIG_UTDANNING",
                    "GRUNNSKOLE_DELTID",
                    "GRUNNSKOLE_FULLTID",
                    "NORSKOPPLAERING_FOR_UNIVERSITETS_OG_HOEYSKOLESEKTOREN",
                    "REALKOMPETANSEVURDERING_GRUNNSKOLE",
                    "REALKOMPETANSEVURDERING_HOEYERE_UTDANNING",
                    "REALKOMPETANSEVURDERING_VIDEREGAAENDE_OPPLAERING",
                    "REALKOMPETANSEVURDERING_FOR_OPPTAK_ELLER_FRITAK_AV_FAG_I_HOEYERE_UTDANNING",
                    "VIDEREGAAENDE_OPPLAERING_DELTID_FAG_OG_YRKESSPESIALISERING",
                    "VIDEREGAAENDE_OPPLAERING_DELTID_STUDIESPESIALISERING",
                    "VIDEREGAAENDE_OPPLAERING_FULLTID_FAG_OG_YRKESSPESIALISERING",
                    "VIDEREGAAENDE_OPPLAERING_FULLTID_STUDIESPESIALISERING" -> true;
            default -> false;
        };
    }
}
