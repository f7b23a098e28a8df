package no.nir.rules.mangler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.TenktSvar;
import no.nir.rules.mangler.Kandidat.Valg;

/**
 * Leter etter de minste settene av opplysninger som kan gi ett spørsmål et svar på én dag: først én og én, så to og to, så
 * tre og tre. Et sett som rommer et funnet sett, prøves ikke. To og to prøves når minst én av dem merkes i svaret alene, og
 * tre og tre når alle merkes i svaret, alene eller sammen med en annen.
 */
final class Mangelsoek {

    /** Så mange opplysninger et sett høyst har, medregnet det som må til deretter. */
    static final int STOERST = 3;

    private final Spoersmaal spoersmaal;
    private final List<Kandidat> kandidater;
    private final Tenkte tenkte;
    private final LocalDate dag;

    Mangelsoek(Spoersmaal spoersmaal, List<Kandidat> kandidater, Tenkte tenkte, LocalDate dag) {
        this.spoersmaal = spoersmaal;
        this.kandidater = kandidater;
        this.tenkte = tenkte;
        this.dag = dag;
    }

    /**
     * @param gitt opplysninger som allerede er tenkt registrert
     * @param stoerst høyeste antall opplysninger i et sett
     */
    List<Opplysningssett> soek(List<Valg> gitt, int stoerst) {
        List<Kandidat> ledige = kandidater.stream()
                .filter(k -> gitt.stream().noneMatch(v -> v.kandidat().equals(k)))
                .toList();
        List<List<Kandidat>> funnet = new ArrayList<>();
        Set<Kandidat> merkes = new LinkedHashSet<>();
        for (int n = 1; n <= stoerst; n++) {
            for (List<Kandidat> sett : verdtAaProeve(ledige, n, List.copyOf(funnet), Set.copyOf(merkes))) {
                proev(gitt, sett, funnet, merkes);
            }
        }
        return funnet.stream().map(sett -> somSett(gitt, sett, stoerst)).toList();
    }

    /** De som er nok alene, er ikke med i større sett. */
    private static List<List<Kandidat>> verdtAaProeve(
            List<Kandidat> ledige, int n, List<List<Kandidat>> funnet, Set<Kandidat> merkes) {
        List<Kandidat> igjen =
                ledige.stream().filter(k -> !funnet.contains(List.of(k))).toList();
        List<Kandidat> merket = igjen.stream().filter(merkes::contains).toList();
        if (n == 1) {
            return utvalg(igjen, 1);
        }
        if (n > 2) {
            return utvalg(merket, n);
        }
        List<List<Kandidat>> par = new ArrayList<>();
        for (Kandidat m : merket) {
            for (Kandidat k : igjen) {
                boolean alt = merkes.contains(k) && merket.indexOf(k) <= merket.indexOf(m);
                if (!alt) {
                    par.add(igjen.indexOf(m) < igjen.indexOf(k) ? List.of(m, k) : List.of(k, m));
                }
            }
        }
        return par;
    }

    /** Delene av settet prøves før settet selv, så et funnet sett aldri har en del som er nok. */
    private void proev(List<Valg> gitt, List<Kandidat> sett, List<List<Kandidat>> funnet, Set<Kandidat> merkes) {
        for (int n = 1; n <= sett.size(); n++) {
            for (List<Kandidat> del : utvalg(sett, n)) {
                if (funnet.stream().noneMatch(del::containsAll) && kanAvgjoere(gitt, del, merkes)) {
                    funnet.add(del);
                }
            }
        }
    }

    private boolean kanAvgjoere(List<Valg> gitt, List<Kandidat> sett, Set<Kandidat> merkes) {
        List<List<Valg>> rader = rader(gitt, sett);
        if (!tenkte.harRaad(rader.size())) {
            return false;
        }
        boolean avgjort = false;
        for (List<Valg> rad : rader) {
            avgjort |= svar(rad).filter(Feltsvar::kjent).isPresent();
            for (Kandidat k : sett) {
                List<Valg> uten =
                        rad.stream().filter(v -> !v.kandidat().equals(k)).toList();
                if (!merkes.contains(k) && !spor(rad).equals(spor(uten))) {
                    merkes.add(k);
                }
            }
        }
        return avgjort;
    }

    private Opplysningssett somSett(List<Valg> gitt, List<Kandidat> sett, int stoerst) {
        List<TenktSvar> alle = new ArrayList<>();
        for (List<Valg> rad : rader(gitt, sett)) {
            svar(rad)
                    .ifPresent(s -> alle.add(new TenktSvar(
                            sett.stream().map(k -> verdi(rad, k)).toList(),
                            s,
                            noeAnnetMangler(s, gitt) ? soek(rad, stoerst - sett.size()) : List.of())));
        }
        return new Opplysningssett(sett.stream().map(Kandidat::opplysning).toList(), alle);
    }

    private boolean noeAnnetMangler(Feltsvar svar, List<Valg> gitt) {
        return !svar.kjent()
                && svar(gitt)
                        .filter(foer -> foer.mangler().equals(svar.mangler()))
                        .isEmpty();
    }

    private static String verdi(List<Valg> rad, Kandidat kandidat) {
        return rad.stream()
                .filter(v -> v.kandidat().equals(kandidat))
                .map(Valg::verdi)
                .findFirst()
                .orElseThrow();
    }

    /** Alle kombinasjoner av verdier, med det som er gitt, i kandidatenes rekkefølge så samme valg er samme vurdering. */
    private List<List<Valg>> rader(List<Valg> gitt, List<Kandidat> sett) {
        Map<Kandidat, List<Valg>> valg = new HashMap<>();
        gitt.forEach(v -> valg.put(v.kandidat(), List.of(v)));
        sett.forEach(k -> valg.put(k, k.valg()));
        List<List<Valg>> rader = List.of(List.of());
        for (Kandidat k : valg.keySet().stream()
                .sorted(Comparator.comparingInt(kandidater::indexOf))
                .toList()) {
            List<List<Valg>> flere = new ArrayList<>();
            for (List<Valg> rad : rader) {
                for (Valg v : valg.getOrDefault(k, List.of())) {
                    List<Valg> ny = new ArrayList<>(rad);
                    ny.add(v);
                    flere.add(List.copyOf(ny));
                }
            }
            rader = flere;
        }
        return rader;
    }

    private Optional<Feltsvar> svar(List<Valg> valg) {
        return tenkte.vurder(valg, dag).flatMap(spoersmaal::svar);
    }

    /** Det opplysningene kan merkes på. Hva et krav venter på, ses på fristen og avslutningen til programmet. */
    private List<Object> spor(List<Valg> valg) {
        Optional<Object> utenKrav = spoersmaal.krav() == null
                ? Optional.empty()
                : tenkte.vurder(valg, dag)
                        .flatMap(spoersmaal::ordning)
                        .map(o -> Arrays.asList(o.frist(), o.avslutning()));
        return List.of(svar(valg), utenKrav);
    }

    /** Alle utvalg på {@code n} av listen, i listens rekkefølge. */
    private static List<List<Kandidat>> utvalg(List<Kandidat> alle, int n) {
        if (n == 0) {
            return List.of(List.of());
        }
        List<List<Kandidat>> svar = new ArrayList<>();
        for (int i = 0; i <= alle.size() - n; i++) {
            for (List<Kandidat> rest : utvalg(alle.subList(i + 1, alle.size()), n - 1)) {
                List<Kandidat> en = new ArrayList<>(rest.size() + 1);
                en.add(alle.get(i));
                en.addAll(rest);
                svar.add(en);
            }
        }
        return svar;
    }
}
