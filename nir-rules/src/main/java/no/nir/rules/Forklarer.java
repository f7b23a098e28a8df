package no.nir.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Maalform;
import no.nir.core.Tegnorden;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Alvor;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Funn;
import no.nir.rules.funn.Funnet;
import no.nir.rules.funn.Tillegg;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.motor.Konklusjon;
import no.nir.rules.motor.Regelinfo;

/** Gjør konklusjonene til ord: funnene og forklaringen. Reglene skriver aldri sin egen forklaring. */
final class Forklarer {

    private final LocalDate perDato;
    private final Katalog katalog;

    Forklarer(Kontekst kontekst) {
        this.perDato = kontekst.perDato();
        this.katalog = kontekst.katalog();
    }

    /** Ett steg per konklusjon, i den rekkefølgen de ble trukket. */
    List<Forklaringssteg> steg(List<Konklusjon> konklusjoner) {
        List<Forklaringssteg> steg = new ArrayList<>(konklusjoner.size());
        IdentityHashMap<Faktum, String> tekster = new IdentityHashMap<>(2 * konklusjoner.size());
        for (Konklusjon k : konklusjoner) {
            steg.add(Forklaringssteg.builder()
                    .regel(k.regel().id())
                    .navn(k.regel().navn())
                    .hjemmel(k.regel().hjemmel(katalog.paragrafer(), perDato))
                    .addFakta(tekster.computeIfAbsent(k.sett(), Faktum::somTekst))
                    .parametre(parametre(k.regel(), k.sett()))
                    .konklusjon(tekster.computeIfAbsent(k.satt(), Faktum::somTekst))
                    .ordning(Stegdel.ordning(k.satt()))
                    .del(Stegdel.av(k.satt()))
                    .build());
        }
        return steg;
    }

    private static List<String> parametre(Regelinfo regel, Faktum sett) {
        List<String> rader = new ArrayList<>(regel.parametre().size());
        for (String navn : regel.parametre()) {
            String rad = sett.parametre().somTekst(navn, sett.parameterdato());
            if (rad != null) {
                rader.add(rad);
            }
        }
        return rader;
    }

    /** Ett funn per kode og ordning, sortert etter ordning (saken først) og kode. */
    List<Funn> funn(List<Konklusjon> konklusjoner) {
        List<Post> poster = new ArrayList<>();
        for (Konklusjon k : konklusjoner) {
            if (k.satt() instanceof Funnet f) {
                Ordning ordning = f.ordning();
                poster.add(new Post(ordning == null ? -1 : katalog.rekkefoelge(ordning), f, k.regel()));
            }
        }
        poster.sort(Post.REKKEFOELGE);
        List<Funn> funn = new ArrayList<>(poster.size());
        for (int fra = 0, til = 0; fra < poster.size(); fra = til) {
            while (til < poster.size() && Post.REKKEFOELGE.compare(poster.get(fra), poster.get(til)) == 0) {
                til++;
            }
            funn.add(samlet(poster.subList(fra, til)));
        }
        return funn;
    }

    /** Et funn en regel kom til, med plassen til ordningen. */
    private record Post(int plass, Funnet funnet, Regelinfo regel) {

        static final Comparator<Post> REKKEFOELGE = Comparator.comparingInt(Post::plass)
                .thenComparing(p -> p.funnet.kode().kode());
    }

    /** Poster med samme kode og ordning som ett funn, med regelen som kom først til det. */
    private Funn samlet(List<Post> alle) {
        Post foerste = alle.get(0);
        Funnkode kode = foerste.funnet.kode();
        SortedSet<String> gjelder = new TreeSet<>(Tegnorden.KODEPUNKT);
        for (Post p : alle) {
            gjelder.addAll(p.funnet.gjelder());
        }
        return Funn.builder()
                .kode(kode)
                .alvor(alvor(kode))
                .ordning(foerste.funnet.ordning())
                .gjelder(gjelder)
                .melding(melding(kode, alle, Maalform.NB))
                .meldingNynorsk(melding(kode, alle, Maalform.NN))
                .meldingEngelsk(melding(kode, alle, Maalform.EN))
                .regel(foerste.regel.id())
                .hjemmel(foerste.regel.hjemmel(katalog.paragrafer(), perDato))
                .build();
    }

    /** Funnets egen setning, og hvert tillegg én gang. */
    private String melding(Funnkode kode, List<Post> alle, Maalform maalform) {
        String setning = katalog.tekster().tekst(kode.kode(), maalform);
        SortedSet<String> tillegg = new TreeSet<>();
        for (Post p : alle) {
            Tillegg t = p.funnet.tillegg();
            if (t != null) {
                LocalDate dato = p.funnet.dato();
                tillegg.add(katalog.tekster()
                        .tekst(
                                kode.kode() + "." + t.noekkel(),
                                maalform,
                                dato == null ? Map.of() : Map.of("dato", dato.toString())));
            }
        }
        return tillegg.isEmpty() ? setning : setning + " " + String.join(" ", tillegg);
    }

    private Alvor alvor(Funnkode kode) {
        return katalog.finn(Funnkode.KODEVERK, kode.kode())
                .map(linje -> Alvor.valueOf(linje.gruppe()))
                .orElseThrow(() -> new RegelverkException("Funnkoden " + kode + " står ikke i kodeverket funnkode."));
    }
}
