package no.nir.rules.grunnlag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.opphold.Oppholdstillatelse;
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

/**
 * Saken slik den er kjent per dato, gruppert på ordning.
 *
 * <p>Vedtak med vedtaksdato etter per dato, krav og avslutninger datert etter den, og timer som begynner etter den, er
 * ikke her ennå. Bosettinger, sluttmål og tiltak er her uansett dato (regelverket, «Known on per dato»).
 */
public final class KjentSak {

    private final Sak sak;
    private final Kontekst kontekst;
    private final Map<Ordning, Ordningsdata> ordninger = new LinkedHashMap<>();
    private final @Nullable Bosetting foersteBosetting;
    private final int gjeldendeSluttmaal;
    private final List<Proeve> proever;

    public KjentSak(Sak sak, Kontekst kontekst) {
        this.sak = sak;
        this.kontekst = kontekst;
        LocalDate perDato = kontekst.perDato();
        for (Vedtak v : sak.vedtak()) {
            if (!v.vedtaksdato().isAfter(perDato)) {
                ordning(v.ordning()).leggTil(v);
            }
        }
        for (Krav k : sak.krav()) {
            if (k.type().equals(Kravtype.KRAV) && !k.dato().isAfter(perDato)) {
                ordning(k.ordning()).leggTilKrav(k.dato());
            }
        }
        for (Avslutning a : sak.avslutninger()) {
            if (!a.dato().isAfter(perDato)) {
                ordning(a.ordning()).leggTil(a);
            }
        }
        for (Timefoering t : sak.timer()) {
            if (!t.periode().fom().isAfter(perDato)) {
                ordning(t.ordning()).leggTil(t);
            }
        }
        for (Tiltak t : sak.tiltak()) {
            ordning(t.ordning()).leggTil(t);
        }
        Bosetting foerste = null;
        for (Bosetting b : sak.person().bosettinger()) {
            if (foerste == null || b.dato().isBefore(foerste.dato())) {
                foerste = b;
            }
        }
        this.foersteBosetting = foerste;
        this.proever = new ArrayList<>(sak.proever().size());
        for (Proeve p : sak.proever()) {
            if (!p.dato().isAfter(perDato)) {
                proever.add(p);
            }
        }
        this.gjeldendeSluttmaal = gjeldendeSluttmaal(sak.sluttmaal(), perDato);
    }

    public Sak sak() {
        return sak;
    }

    public Kontekst kontekst() {
        return kontekst;
    }

    /** Det som er kjent på ordningen; tomt når ingenting er registrert på den. */
    public Ordningsdata ordning(Ordning ordning) {
        return ordninger.computeIfAbsent(ordning, Ordningsdata::new);
    }

    /** Datoen for den tidligste bosettingen. */
    public @Nullable LocalDate foersteBosetting() {
        return foersteBosetting == null ? null : foersteBosetting.dato();
    }

    /** Om den tidligste bosettingen, av like den først listede, er etter avtale. */
    public boolean bosattEtterAvtale() {
        return foersteBosetting != null && foersteBosetting.etterAvtale();
    }

    /** Tillatelsen med tidligst vedtaksdato, uansett om den er kjent; av like den først listede. */
    public @Nullable Oppholdstillatelse foersteTillatelse() {
        Oppholdstillatelse foerste = null;
        for (Oppholdstillatelse t : sak.oppholdstillatelser()) {
            if (foerste == null || t.vedtaksdato().isBefore(foerste.vedtaksdato())) {
                foerste = t;
            }
        }
        return foerste;
    }

    /** Prøver avlagt senest per dato. */
    public List<Proeve> proever() {
        return proever;
    }

    /** Hvor avslutningen står i saken. */
    public String post(Avslutning avslutning) {
        return post("avslutninger", sak.avslutninger(), avslutning);
    }

    /** Hvor timene står i saken. */
    public String post(Timefoering timer) {
        return post("timer", sak.timer(), timer);
    }

    private static <T> String post(String liste, List<T> alle, T en) {
        for (int i = 0; i < alle.size(); i++) {
            if (alle.get(i) == en) {
                return liste + "[" + i + "]";
            }
        }
        throw new IllegalArgumentException("Posten står ikke i listen " + liste + ".");
    }

    /** Sluttmålet med senest fom som ikke er etter per dato, ellers det tidligste; av like det sist listede. */
    public @Nullable Sluttmaal sluttmaal() {
        return gjeldendeSluttmaal < 0
                ? null
                : sak.sluttmaal().get(gjeldendeSluttmaal).maal();
    }

    /** Hvor sluttmålet som gjelder, står i saken; tom når ingen er registrert. */
    public List<String> sluttmaalspost() {
        return gjeldendeSluttmaal < 0 ? List.of() : List.of("sluttmaal[" + gjeldendeSluttmaal + "]");
    }

    private static int gjeldendeSluttmaal(List<Sluttmaalsvalg> alle, LocalDate perDato) {
        int valgt = -1;
        for (int i = 0; i < alle.size(); i++) {
            if (valgt < 0 || gaarForan(alle.get(i).fom(), alle.get(valgt).fom(), perDato)) {
                valgt = i;
            }
        }
        return valgt;
    }

    /** Begge har begynt: den seneste går foran. Ellers den tidligste. Like: den nye. */
    private static boolean gaarForan(LocalDate ny, LocalDate foer, LocalDate perDato) {
        return foer.isAfter(perDato) ? !ny.isAfter(foer) : !ny.isAfter(perDato) && !ny.isBefore(foer);
    }

    /** Om en periode med videregående opplæring på fulltid dekker per dato, så fylkeskommunen har ansvaret (§ 30). */
    public boolean fylkeskommunenAnsvarlig() {
        for (Periode p : sak.fulltidVideregaaende()) {
            if (p.inneholder(kontekst.perDato())) {
                return true;
            }
        }
        return false;
    }
}
