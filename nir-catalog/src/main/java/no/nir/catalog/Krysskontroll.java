package no.nir.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tid.Periode;

/** Det som må stemme mellom tabellene: hjemler, grupper, tekster og koder i parametre. */
final class Krysskontroll {

    private static final String VEILEDNING = "veiledning.";

    private final Map<String, Kodeverk> kodeverk;
    private final Paragrafer paragrafer;
    private final Map<Henvisning, List<String>> ukjente = new HashMap<>();
    private final Lesing lesing;

    private record Henvisning(Hjemmel hjemmel, Periode gyldig) {}

    Krysskontroll(Map<String, Kodeverk> kodeverk, Paragrafer paragrafer, Lesing lesing) {
        this.kodeverk = kodeverk;
        this.paragrafer = paragrafer;
        this.lesing = lesing;
    }

    void kodelinjer() {
        for (Kodeverkform form : Tabelloversikt.KODEVERK) {
            for (Kodelinje linje : linjer(form.navn())) {
                hjemmel(linje.hjemmel(), linje.gyldig(), linje.fil(), linje.linje());
                if (!form.gruppekodeverk().isEmpty() && !finnes(form.gruppekodeverk(), linje.gruppe())) {
                    lesing.feil(
                            linje.fil(),
                            linje.linje(),
                            "gruppe «" + linje.gruppe() + "» finnes ikke i kodeverk/" + form.gruppekodeverk() + ".csv");
                }
            }
        }
    }

    void parametre(List<Parameterlinje> linjer) {
        Map<String, Parameterlinje> sett = new HashMap<>();
        for (Parameterlinje linje : linjer) {
            hjemmel(linje.hjemmel(), linje.gyldig(), linje.fil(), linje.linje());
            Parameterlinje forrige = sett.putIfAbsent(linje.navn(), linje);
            if (forrige != null && !forrige.fil().equals(linje.fil())) {
                lesing.feil(linje.fil(), linje.linje(), linje.navn() + " står også i " + forrige.fil());
            }
            List<String> koder = linje.enhet().form().les(linje.verdi()).koder();
            if (koder != null) {
                koder.stream()
                        .filter(kode -> kodeverk.values().stream()
                                .allMatch(liste -> liste.linjer(kode).isEmpty()))
                        .forEach(kode -> lesing.feil(
                                linje.fil(), linje.linje(), "koden " + kode + " finnes ikke i noe kodeverk"));
            }
        }
    }

    void ordninger(List<Ordningslinje> linjer) {
        linjer.forEach(linje -> hjemmel(linje.hjemmel(), linje.gyldig(), linje.fil(), linje.linje()));
    }

    void rettigheter(List<Rettighetslinje> linjer) {
        linjer.forEach(linje -> hjemmel(linje.hjemmel(), linje.gyldig(), linje.fil(), linje.linje()));
    }

    void tekster(List<Tekstlinje> linjer) {
        linjer.forEach(linje -> hjemmel(linje.hjemmel(), linje.gyldig(), linje.fil(), linje.linje()));
        Set<String> noekler = linjer.stream().map(Tekstlinje::noekkel).collect(Collectors.toSet());
        alleHarTekst(linjer(Funnkode.KODEVERK), "", noekler, Tabelloversikt.FUNN);
        alleHarTekst(linjer(Tiltakstype.KODEVERK), VEILEDNING, noekler, Tabelloversikt.VEILEDNING);
        for (Tekstlinje linje : linjer) {
            String stamme = linje.noekkel().replaceFirst("^veiledning\\.", "").replaceFirst("\\..*$", "");
            if (linje.fil().equals(Tabelloversikt.FUNN.fil()) && !finnes(Funnkode.KODEVERK, stamme)) {
                lesing.feil(linje.fil(), linje.linje(), "nøkkelen " + linje.noekkel() + " er ikke en funnkode");
            }
            if (linje.fil().equals(Tabelloversikt.VEILEDNING.fil()) && !finnes(Tiltakstype.KODEVERK, stamme)) {
                lesing.feil(linje.fil(), linje.linje(), "nøkkelen " + linje.noekkel() + " er ikke en tiltakstype");
            }
        }
    }

    private void alleHarTekst(Collection<Kodelinje> koder, String prefiks, Set<String> noekler, Tabellform tabell) {
        for (Kodelinje kode : koder) {
            if (!noekler.contains(prefiks + kode.kode())) {
                lesing.feil(kode.fil(), kode.linje(), "koden " + kode.kode() + " mangler tekst i " + tabell.fil());
            }
        }
    }

    private void hjemmel(Hjemmel hjemmel, Periode gyldig, String fil, int linje) {
        ukjente.computeIfAbsent(new Henvisning(hjemmel, gyldig), oppslag -> paragrafer.ukjente(hjemmel, gyldig))
                .forEach(paragraf -> lesing.feil(
                        fil,
                        linje,
                        "hjemmelen «" + paragraf + "» er ikke i kraft i perioden, se kodeverk/paragraf.csv"));
    }

    private List<Kodelinje> linjer(String navn) {
        Kodeverk liste = kodeverk.get(navn);
        return liste == null ? List.of() : liste.linjer();
    }

    private boolean finnes(String navn, String kode) {
        Kodeverk liste = kodeverk.get(navn);
        return liste != null && !liste.linjer(kode).isEmpty();
    }
}
