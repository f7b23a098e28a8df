package no.nir.rules.mangler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.core.opplysning.Opplysning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.HvaMangler;
import no.nir.core.vurdering.Mangelgrunn;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.TenktSvar;
import no.nir.core.vurdering.Utfall;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/** Holder det som sies å mangle i en sak, opp mot det reglene svarer når noen faktisk registrerer det. */
final class Manglerkontroll {

    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();

    private final Sak sak;
    private final LocalDate perDato;
    private final List<String> brudd = new ArrayList<>();

    Manglerkontroll(Sak sak, LocalDate perDato) {
        this.sak = sak;
        this.perDato = perDato;
    }

    /** Alt som er ukjent i en vurdering, uten hjelp av {@link Spoersmaal}: ordning, kategori, første dag og felt. */
    static List<String> ukjente(Vurdering svar) {
        List<String> ukjente = new ArrayList<>();
        for (Ordningsvurdering o : svar.ordninger()) {
            String hvor = o.ordning() + " " + o.kategori() + " " + o.kategoriFra() + " ";
            var oppstart = o.fristOppstart();
            if (oppstart != null && oppstart.dato() == null) {
                ukjente.add(hvor + "FRIST_OPPSTART null");
            }
            var frist = o.frist();
            if (frist != null && frist.dato() == null) {
                ukjente.add(hvor + "FRIST null");
            }
            o.krav().stream()
                    .filter(k -> k.utfall() == Utfall.UAVKLART)
                    .forEach(k -> ukjente.add(hvor + "KRAV " + k.krav()));
        }
        return ukjente;
    }

    static List<String> besvarte(Vurdering svar) {
        return svar.hvaMangler().stream()
                .map(HvaMangler::spoersmaal)
                .map(s -> s.ordning() + " " + s.kategori() + " " + s.kategoriFra() + " " + s.felt() + " " + s.krav())
                .toList();
    }

    /** Alle brudd på det som loves om et sett: at det avgjør, at hvert svar stemmer, og at ingen del avgjør. */
    List<String> settene(Vurdering svar) {
        for (HvaMangler m : svar.hvaMangler()) {
            LocalDate dag = Objects.requireNonNullElse(m.senest(), perDato);
            m.sett().forEach(sett -> sett(m.spoersmaal(), sett, sak, dag));
            ingenRommerEnAnnen(m.spoersmaal(), m.sett());
        }
        return brudd;
    }

    private void sett(Spoersmaal spoersmaal, Opplysningssett sett, Sak utgangspunkt, LocalDate dag) {
        String hva = spoersmaal + " " + typer(sett);
        if (sett.svar().stream().noneMatch(s -> s.svar().kjent())) {
            brudd.add("avgjør ikke: " + hva);
        }
        if (!verdiene(sett)
                .equals(new HashSet<>(
                        sett.svar().stream().map(TenktSvar::verdier).toList()))) {
            brudd.add("ikke alle kombinasjoner: " + hva);
        }
        for (TenktSvar rad : sett.svar()) {
            Sak tenkt = med(utgangspunkt, sett.opplysninger(), rad.verdier());
            if (!svar(spoersmaal, tenkt, dag).equals(Optional.of(rad.svar()))) {
                brudd.add("galt svar: " + hva + " " + rad.verdier());
            }
            if (rad.svar().kjent() && !rad.deretter().isEmpty()) {
                brudd.add("noe mangler etter et svar: " + hva + " " + rad.verdier());
            }
            rad.deretter().forEach(d -> sett(spoersmaal, d, tenkt, dag));
            ingenRommerEnAnnen(spoersmaal, rad.deretter());
            ingenDelErNok(spoersmaal, sett, rad, utgangspunkt, dag);
        }
    }

    private void ingenDelErNok(
            Spoersmaal spoersmaal, Opplysningssett sett, TenktSvar rad, Sak utgangspunkt, LocalDate dag) {
        int alle = (1 << sett.opplysninger().size()) - 1;
        for (int del = 0; del < alle; del++) {
            List<Opplysning> opplysninger = new ArrayList<>();
            List<String> verdier = new ArrayList<>();
            for (int i = 0; i < sett.opplysninger().size(); i++) {
                if ((del >> i & 1) == 1) {
                    opplysninger.add(sett.opplysninger().get(i));
                    verdier.add(rad.verdier().get(i));
                }
            }
            Sak tenkt = med(utgangspunkt, opplysninger, verdier);
            if (svar(spoersmaal, tenkt, dag).filter(Feltsvar::kjent).isPresent()) {
                brudd.add("en del er nok: " + spoersmaal + " " + typer(sett) + " " + rad.verdier() + " del " + del);
            }
        }
    }

    private void ingenRommerEnAnnen(Spoersmaal spoersmaal, List<Opplysningssett> alle) {
        for (int i = 0; i < alle.size(); i++) {
            for (int j = 0; j < alle.size(); j++) {
                Opplysningssett stort = alle.get(i);
                Opplysningssett lite = alle.get(j);
                if (i != j && stort.opplysninger().containsAll(lite.opplysninger())) {
                    brudd.add("rommer et annet: " + spoersmaal + " " + typer(stort) + " " + typer(lite));
                }
            }
        }
    }

    /** Verdiene hver opplysning har i settet, i alle kombinasjoner. */
    private static Set<List<String>> verdiene(Opplysningssett sett) {
        Set<List<String>> alle = new HashSet<>(Set.of(List.of()));
        for (int i = 0; i < sett.opplysninger().size(); i++) {
            int plass = i;
            Set<String> verdier = new TreeSet<>();
            sett.svar().forEach(s -> verdier.add(s.verdier().get(plass)));
            Set<List<String>> flere = new HashSet<>();
            for (List<String> rad : alle) {
                for (String verdi : verdier) {
                    List<String> ny = new ArrayList<>(rad);
                    ny.add(verdi);
                    flere.add(ny);
                }
            }
            alle = flere;
        }
        return alle;
    }

    /** Grunnen uten sett stemmer: tiden gir svaret den dagen, eller ingen enkelt opplysning gjør det. */
    List<String> grunnene(Vurdering svar) {
        for (HvaMangler m : svar.hvaMangler()) {
            LocalDate senest = m.senest();
            if (senest != null
                    && m.sett().isEmpty()
                    && svar(m.spoersmaal(), sak, senest).filter(Feltsvar::kjent).isEmpty()) {
                brudd.add("tiden er ikke nok: " + m.spoersmaal());
            }
            if (m.grunn() != Mangelgrunn.OPPLYSNINGER) {
                for (List<Kandidat> en : kombinasjoner(kandidater(m.spoersmaal()), 1)) {
                    if (kanAvgjoere(m.spoersmaal(), en)) {
                        brudd.add("en opplysning er nok: " + m.spoersmaal() + " " + en);
                    }
                }
            }
        }
        return brudd;
    }

    /** Settene er alle de minste: de samme som når alle kombinasjoner av alle verdier prøves, uten snarveier. */
    List<String> fullstendig(Vurdering svar, int stoerst) {
        for (HvaMangler m : svar.hvaMangler()) {
            if (m.senest() == null) {
                Set<Set<Opplysning>> sagt = new HashSet<>();
                m.sett().forEach(s -> sagt.add(Set.copyOf(s.opplysninger())));
                Set<Set<Opplysning>> minste = minste(m.spoersmaal(), stoerst);
                sagt.removeIf(s -> s.size() > stoerst);
                if (!sagt.equals(minste)) {
                    brudd.add("ikke de samme settene: " + m.spoersmaal() + " " + sagt.size() + " mot " + minste.size());
                }
            }
        }
        return brudd;
    }

    private Set<Set<Opplysning>> minste(Spoersmaal spoersmaal, int stoerst) {
        Set<Set<Opplysning>> minste = new HashSet<>();
        for (int n = 1; n <= stoerst; n++) {
            for (List<Kandidat> sett : kombinasjoner(kandidater(spoersmaal), n)) {
                Set<Opplysning> opplysninger = new HashSet<>();
                sett.forEach(k -> opplysninger.add(k.opplysning()));
                if (minste.stream().noneMatch(opplysninger::containsAll) && kanAvgjoere(spoersmaal, sett)) {
                    minste.add(opplysninger);
                }
            }
        }
        return minste;
    }

    private List<Kandidat> kandidater(Spoersmaal spoersmaal) {
        return new Kandidater(Katalog.standard(), sak, perDato).til(spoersmaal);
    }

    private boolean kanAvgjoere(Spoersmaal spoersmaal, List<Kandidat> sett) {
        return kanAvgjoere(spoersmaal, sak, sett);
    }

    private boolean kanAvgjoere(Spoersmaal spoersmaal, Sak saa, List<Kandidat> sett) {
        if (sett.isEmpty()) {
            return svar(spoersmaal, saa, perDato).filter(Feltsvar::kjent).isPresent();
        }
        Kandidat en = sett.get(0);
        return en.verdier().stream()
                .anyMatch(
                        v -> kanAvgjoere(spoersmaal, en.opplysning().i(saa, v, perDato), sett.subList(1, sett.size())));
    }

    private static List<List<Kandidat>> kombinasjoner(List<Kandidat> alle, int n) {
        List<List<Kandidat>> ut = new ArrayList<>();
        for (int biter = 0; biter < 1 << alle.size(); biter++) {
            if (Integer.bitCount(biter) == n) {
                List<Kandidat> en = new ArrayList<>();
                for (int i = 0; i < alle.size(); i++) {
                    if ((biter >> i & 1) == 1) {
                        en.add(alle.get(i));
                    }
                }
                ut.add(en);
            }
        }
        return ut;
    }

    private Sak med(Sak utgangspunkt, List<Opplysning> opplysninger, List<String> verdier) {
        Sak tenkt = utgangspunkt;
        for (int i = 0; i < opplysninger.size(); i++) {
            tenkt = opplysninger.get(i).i(tenkt, verdier.get(i), perDato);
        }
        return tenkt;
    }

    private static Optional<Feltsvar> svar(Spoersmaal spoersmaal, Sak sak, LocalDate dag) {
        return spoersmaal.svar(REGELVERK.vurder(sak, dag));
    }

    private static String typer(Opplysningssett sett) {
        return sett.opplysninger().stream().map(Opplysning::type).toList().toString();
    }
}
