package no.nir.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Maalform;
import no.nir.catalog.Parameterlinje;
import no.nir.core.hjemmel.Hjemmel;
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
import org.jspecify.annotations.Nullable;

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
        for (Konklusjon k : konklusjoner) {
            steg.add(Forklaringssteg.builder()
                    .regel(k.regel().id())
                    .navn(k.regel().navn())
                    .hjemmel(hjemmel(k.regel()))
                    .addFakta(k.sett().somTekst())
                    .parametre(parametre(k.regel(), k.sett()))
                    .konklusjon(k.satt().somTekst())
                    .ordning(Stegdel.ordning(k.satt()))
                    .del(Stegdel.av(k.satt()))
                    .build());
        }
        return steg;
    }

    private static List<String> parametre(Regelinfo regel, Faktum sett) {
        List<String> rader = new ArrayList<>(regel.parametre().size());
        for (String navn : regel.parametre()) {
            sett.parametre()
                    .linje(navn, sett.parameterdato())
                    .map(Parameterlinje::somTekst)
                    .ifPresent(rader::add);
        }
        return rader;
    }

    /** Den første av hjemlene som er i kraft på dagen; ellers den siste. */
    private Hjemmel hjemmel(Regelinfo regel) {
        List<Hjemmel> hjemler = regel.hjemler();
        for (Hjemmel h : hjemler.subList(0, hjemler.size() - 1)) {
            if (h.paragrafer().stream().allMatch(p -> katalog.paragrafer().finnes(p, perDato))) {
                return h;
            }
        }
        return hjemler.get(hjemler.size() - 1);
    }

    /** Ett funn per kode og ordning, sortert etter ordning (saken først) og kode. */
    List<Funn> funn(List<Konklusjon> konklusjoner) {
        Map<Noekkel, List<Konklusjon>> samlet = new TreeMap<>(
                Comparator.comparingInt((Noekkel n) -> n.ordning() == null ? -1 : katalog.rekkefoelge(n.ordning()))
                        .thenComparing(n -> n.kode().kode()));
        for (Konklusjon k : konklusjoner) {
            if (k.satt() instanceof Funnet f) {
                samlet.computeIfAbsent(new Noekkel(f.ordning(), f.kode()), n -> new ArrayList<>(1))
                        .add(k);
            }
        }
        List<Funn> funn = new ArrayList<>(samlet.size());
        samlet.forEach((noekkel, alle) -> funn.add(funn(noekkel, alle)));
        return funn;
    }

    private record Noekkel(@Nullable Ordning ordning, Funnkode kode) {}

    private Funn funn(Noekkel noekkel, List<Konklusjon> alle) {
        SortedSet<String> gjelder = new TreeSet<>();
        List<Funnet> funnet = new ArrayList<>(alle.size());
        for (Konklusjon k : alle) {
            if (k.satt() instanceof Funnet f) {
                funnet.add(f);
                gjelder.addAll(f.gjelder());
            }
        }
        Regelinfo regel = alle.get(0).regel();
        return Funn.builder()
                .kode(noekkel.kode())
                .alvor(alvor(noekkel.kode()))
                .ordning(noekkel.ordning())
                .gjelder(gjelder)
                .melding(melding(noekkel.kode(), funnet, Maalform.NB))
                .meldingNynorsk(melding(noekkel.kode(), funnet, Maalform.NN))
                .meldingEngelsk(melding(noekkel.kode(), funnet, Maalform.EN))
                .regel(regel.id())
                .hjemmel(hjemmel(regel))
                .build();
    }

    /** Funnets egen setning, og hvert tillegg én gang. */
    private String melding(Funnkode kode, List<Funnet> funnet, Maalform maalform) {
        SortedSet<String> tillegg = new TreeSet<>();
        for (Funnet f : funnet) {
            Tillegg t = f.tillegg();
            if (t != null) {
                LocalDate dato = f.dato();
                tillegg.add(katalog.tekster()
                        .tekst(
                                kode.kode() + "." + t.noekkel(),
                                maalform,
                                dato == null ? Map.of() : Map.of("dato", dato.toString())));
            }
        }
        String setning = katalog.tekster().tekst(kode.kode(), maalform);
        return tillegg.isEmpty() ? setning : setning + " " + String.join(" ", tillegg);
    }

    private Alvor alvor(Funnkode kode) {
        return katalog.finn(Funnkode.KODEVERK, kode.kode())
                .map(linje -> Alvor.valueOf(linje.gruppe()))
                .orElseThrow(() -> new RegelverkException("Funnkoden " + kode + " står ikke i kodeverket funnkode."));
    }
}
