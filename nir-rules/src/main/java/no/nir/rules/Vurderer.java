package no.nir.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.avslutning.Avsluttet;
import no.nir.rules.avslutning.Stand;
import no.nir.rules.frist.Frist;
import no.nir.rules.frist.oppstart.Oppstartsgrunnlag;
import no.nir.rules.fullfoering.Statusgrunnlag;
import no.nir.rules.gjennomsnitt.Erstatning;
import no.nir.rules.gjennomsnitt.Telling;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Klassifisert;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.kontroll.Maanedskontroll;
import no.nir.rules.kontroll.Statuskontroll;
import no.nir.rules.krav.Programloep;
import no.nir.rules.krav.tiltak.Kravtiltak;
import no.nir.rules.krav.tiltak.Oppfyllende;
import no.nir.rules.lov.Lovgrunnlag;
import no.nir.rules.lov.Lovvalg;
import no.nir.rules.motor.Kjoering;
import no.nir.rules.ordning.Kategorigrunnlag;
import no.nir.rules.ordning.Ordninger;
import no.nir.rules.program.fravaer.TellendeFravaer;
import no.nir.rules.registrering.Poster;
import no.nir.rules.saken.Sakfaktum;
import no.nir.rules.status.Ordningsstatus;
import no.nir.rules.timer.Timegrunnlag;
import no.nir.rules.timer.Timekrav;

/** Vurderer én sak: setter temaene etter hverandre, og lar reglene avgjøre hvert av dem. */
final class Vurderer {

    private final KjentSak sak;
    private final Kontekst kontekst;
    private final Katalog katalog;
    private final Kjoering kjoering;

    Vurderer(Sak sak, Kontekst kontekst, Kjoering kjoering) {
        this.kontekst = kontekst;
        this.katalog = kontekst.katalog();
        this.sak = new KjentSak(sak, kontekst);
        this.kjoering = kjoering;
    }

    Vurdering vurder(Regelverksversjon versjon, boolean medForklaring) {
        List<Faktum> poster = Poster.i(sak);
        poster.add(Lovgrunnlag.av(sak));
        kjoering.fyr(poster);
        Lov lov = lov();
        Klassifisert klassifisert = klassifisert();
        kjoering.fyr(List.of(new Sakfaktum(sak, lov)));
        List<Kategorier.Post> kategorier = new Kategorier(sak, kjoering).finn();
        List<Grunnlag> grunnlag = ordninger(lov, klassifisert, kategorier);
        List<Stand> stand = frister(grunnlag);
        List<Statusgrunnlag> statusgrunnlag = avslutninger(stand);
        kjoering.fyr(statusgrunnlag);
        kontroller();
        Ordningsbygger bygger = new Ordningsbygger(kjoering, klassifisert, kontekst.perDato());
        List<Ordningsvurdering> ordninger = new ArrayList<>(stand.size() + 1);
        for (Statusgrunnlag s : statusgrunnlag) {
            ordninger.add(bygger.bygg(s));
        }
        List<Kategorivurdering> vurderte = new ArrayList<>(kategorier.size());
        for (Kategorier.Post k : kategorier) {
            vurderte.add(k.vurdering());
        }
        if (!vurderte.isEmpty()) {
            ordninger.add(bygger.kartlegging(vurderte.get(0)));
        }
        Vurdering.Builder vurdering = Vurdering.builder()
                .sakId(sak.sak().sakId())
                .perDato(kontekst.perDato())
                .lov(lov)
                .regelverk(versjon)
                .kategorier(vurderte)
                .ordninger(ordninger);
        Forklarer forklarer = new Forklarer(kontekst);
        vurdering.funn(forklarer.funn(kjoering.konklusjoner()));
        if (medForklaring) {
            vurdering.forklaring(forklarer.steg(kjoering.konklusjoner()));
        }
        return vurdering.build();
    }

    /** Loven saken hører under. */
    private Lov lov() {
        List<Lovvalg> valg = kjoering.alle(Lovvalg.class);
        if (valg.size() != 1) {
            throw new RegelverkException("Reglene ga " + valg.size() + " svar på hvilken lov saken hører under.");
        }
        return valg.get(0).lov();
    }

    private Klassifisert klassifisert() {
        return new Klassifisert(
                kjoering.alle(Telling.class),
                kjoering.alle(Erstatning.class),
                kjoering.alle(TellendeFravaer.class),
                kjoering.alle(Kravtiltak.class),
                kjoering.alle(Oppfyllende.class));
    }

    /** Ordningene hver kategori gir, i rekkefølgen av kategoriene og så tabellens. */
    private List<Grunnlag> ordninger(Lov lov, Klassifisert klassifisert, List<Kategorier.Post> kategorier) {
        List<Kategorigrunnlag> fakta = new ArrayList<>(kategorier.size());
        for (Kategorier.Post k : kategorier) {
            fakta.add(new Kategorigrunnlag(
                    kontekst,
                    lov,
                    new Kategoriperiode(k.kategori(), k.vurdering().periode()),
                    katalog.ordninger(lov, k.kategori(), k.fom()),
                    List.of(k.post())));
        }
        kjoering.fyr(fakta);
        IdentityHashMap<Kategorigrunnlag, Ordninger> gitt = kjoering.etter(Ordninger.class, Ordninger::om);
        List<Grunnlag> grunnlag = new ArrayList<>();
        for (Kategorigrunnlag k : fakta) {
            Ordninger ordninger = gitt.get(k);
            if (ordninger != null) {
                for (Ordning o : ordninger.ordninger()) {
                    grunnlag.add(new Grunnlag(sak, klassifisert, lov, k.periode(), o));
                }
            }
        }
        return grunnlag;
    }

    /** Frister og timekrav. */
    private List<Stand> frister(List<Grunnlag> grunnlag) {
        List<Faktum> fakta = new ArrayList<>(grunnlag);
        grunnlag.forEach(g -> fakta.add(Oppstartsgrunnlag.av(g)));
        grunnlag.forEach(g -> fakta.add(Timegrunnlag.av(g)));
        kjoering.fyr(fakta);
        IdentityHashMap<Grunnlag, Frist> frister =
                kjoering.etter(Frist.class, f -> !f.loep().tenkt(), Frist::grunnlag);
        IdentityHashMap<Grunnlag, Frist> tenkte =
                kjoering.etter(Frist.class, f -> f.loep().tenkt(), Frist::grunnlag);
        IdentityHashMap<Grunnlag, Timekrav> timer = kjoering.etter(Timekrav.class, t -> t.om().om());
        List<Stand> stand = new ArrayList<>(grunnlag.size());
        for (Grunnlag g : grunnlag) {
            stand.add(new Stand(g, frister.get(g), tenkte.get(g), timer.get(g)));
        }
        return stand;
    }

    /** Avslutninger. */
    private List<Statusgrunnlag> avslutninger(List<Stand> stand) {
        kjoering.fyr(stand);
        IdentityHashMap<Stand, Avsluttet> avsluttet = kjoering.etter(Avsluttet.class, Avsluttet::om);
        List<Statusgrunnlag> statusgrunnlag = new ArrayList<>(stand.size());
        for (Stand s : stand) {
            statusgrunnlag.add(new Statusgrunnlag(s, avsluttet.get(s)));
        }
        return statusgrunnlag;
    }

    /** Krav til programmet, og kontrollene som trenger status. */
    private void kontroller() {
        List<Faktum> fakta = new ArrayList<>();
        kjoering.alle(Avsluttet.class).forEach(a -> fakta.add(new Programloep(a)));
        for (Ordningsstatus s : kjoering.alle(Ordningsstatus.class)) {
            fakta.add(new Statuskontroll(s));
            fakta.addAll(Maanedskontroll.alle(s));
        }
        kjoering.fyr(fakta);
    }
}
