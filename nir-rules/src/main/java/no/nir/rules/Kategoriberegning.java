package no.nir.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Mottaksopphold;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.kategori.Beregnet;
import no.nir.rules.kategori.Tillatelsessak;
import no.nir.rules.kategori.bokstav.Bokstav;
import no.nir.rules.kategori.bokstav.Bokstavert;
import no.nir.rules.kategori.bokstav.SattTilSide;
import no.nir.rules.kategori.bokstav.Tillatelse;
import no.nir.rules.kategori.mottak.Mottakssak;
import no.nir.rules.motor.Kjoering;

/** Kategoriene som følger av kjente tillatelser og mottaksopphold (regelverket § 2.1). */
final class Kategoriberegning {

    private final KjentSak sak;
    private final Kjoering kjoering;

    Kategoriberegning(KjentSak sak, Kjoering kjoering) {
        this.sak = sak;
        this.kjoering = kjoering;
    }

    /** Tillatelsene som er gitt senest per dato. */
    static List<Tillatelse> kjenteTillatelser(KjentSak sak) {
        List<Tillatelse> kjente = new ArrayList<>(2);
        List<Oppholdstillatelse> alle = sak.sak().oppholdstillatelser();
        for (int i = 0; i < alle.size(); i++) {
            if (!alle.get(i).vedtaksdato().isAfter(sak.kontekst().perDato())) {
                kjente.add(new Tillatelse(sak, alle.get(i), i));
            }
        }
        return kjente;
    }

    /** De beregnede kategoriene som har begynt per dato; samme kategori fra flere tillatelser er én. */
    List<Beregnet> begynte(List<Tillatelse> tillatelser) {
        kjoering.fyr(tillatelser);
        List<Faktum> fakta = new ArrayList<>();
        List<Bokstavert> bokstaver = kjoering.alle(Bokstavert.class);
        List<SattTilSide> tilSide = kjoering.alle(SattTilSide.class);
        List<Mottaksopphold> mottak = sak.sak().person().mottak();
        for (int i = 0; i < mottak.size(); i++) {
            fakta.add(new Mottakssak(sak, mottak.get(i), i, null));
        }
        for (Bokstavert b : bokstaver) {
            if (!erSattTilSide(b, tilSide)) {
                Tillatelsessak t = new Tillatelsessak(b, Ordning.INTRODUKSJONSPROGRAM, etterFamilie(b, bokstaver));
                fakta.add(t);
                for (int i = 0; i < mottak.size(); i++) {
                    fakta.add(new Mottakssak(sak, mottak.get(i), i, t));
                }
            }
        }
        kjoering.fyr(fakta);
        return slaattSammen(kjoering.alle(Beregnet.class));
    }

    private static boolean etterFamilie(Bokstavert denne, List<Bokstavert> alle) {
        for (Bokstavert b : alle) {
            if (b.bokstav() == Bokstav.F
                    && b.om().vedtaksdato().isBefore(denne.om().vedtaksdato())) {
                return true;
            }
        }
        return false;
    }

    private static boolean erSattTilSide(Bokstavert denne, List<SattTilSide> tilSide) {
        for (SattTilSide t : tilSide) {
            if (t.om().plass() == denne.om().plass()) {
                return true;
            }
        }
        return false;
    }

    /** Plassen til oppholdet; alle kategorier som ikke gjelder et opphold, er på samme plass. */
    private record Noekkel(Kategori kategori, int opphold) {

        static Noekkel av(Beregnet b) {
            return new Noekkel(
                    b.kategori(), b.opphold() == null ? -1 : b.opphold().plass());
        }
    }

    private List<Beregnet> slaattSammen(List<Beregnet> alle) {
        Map<Noekkel, Beregnet> sammen = new LinkedHashMap<>();
        List<Beregnet> ordnet = new ArrayList<>(alle);
        ordnet.removeIf(b -> !b.mulig());
        ordnet.sort(Beregnet.REKKEFOELGE);
        for (Beregnet b : ordnet) {
            sammen.putIfAbsent(Noekkel.av(b), b);
        }
        LocalDate perDato = sak.kontekst().perDato();
        List<Beregnet> begynte = new ArrayList<>(sammen.values());
        begynte.removeIf(b -> b.fom().isAfter(perDato));
        return begynte;
    }
}
