package no.nir.rules.mutasjon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nir.catalog.Enhet;
import no.nir.catalog.Parameterlinje;
import no.nir.catalog.Parametre;
import no.nir.rules.sjekk.Ord;
import org.jspecify.annotations.Nullable;

/**
 * Bytter navnet på en parameter med en annen av samme slag, helst en i samme fil, og flytter datoer og måneder ett trinn.
 *
 * <p>En parameter som har samme verdi alle dager, blir ikke byttet inn: den mutanten kan ingen skille fra regelen.
 */
final class Parametermutasjon {

    private static final Set<String> OPPSLAG = Set.of("tall", "dato", "desimal", "bryter", "blant");
    private static final Pattern NAVN = Pattern.compile("\\b(?:tall|dato|desimal|bryter|blant)\\(\"([^\"]+)\"");

    private final Parametre parametre;
    private final Set<String> iFilen = new TreeSet<>();

    Parametermutasjon(Parametre parametre, String fil) {
        this.parametre = parametre;
        Matcher treff = NAVN.matcher(fil);
        while (treff.find()) {
            iFilen.add(treff.group(1));
        }
    }

    void av(Regel regel, Mutantliste ut) {
        Regel.Del alt = regel.alt();
        for (int i = alt.fra(); i + 2 < alt.til(); i++) {
            Ord navn = regel.ord(i + 2);
            if (OPPSLAG.contains(regel.ord(i).tekst()) && regel.ord(i + 1).er("(") && navn.slag() == Ord.Slag.TEKST) {
                Regel.Del oppslag = new Regel.Del(i, regel.lukket(i + 1) + 1);
                String annen = annen(Regel.verdi(navn));
                if (annen != null) {
                    ut.bytt(Endring.PARAMETER, new Regel.Del(i + 2, i + 3), "\"" + annen + "\"", oppslag);
                }
                trinn(oppslag, enhet(Regel.verdi(navn)), ut);
            }
        }
    }

    private static void trinn(Regel.Del oppslag, Enhet enhet, Mutantliste ut) {
        Regel.Del siste = new Regel.Del(oppslag.til() - 1, oppslag.til());
        if (enhet == Enhet.DATO) {
            Datomutasjon.flytt(siste, oppslag, ut);
        } else if (enhet == Enhet.MAANEDER) {
            ut.bytt(Endring.MAANED, siste, ") + 1", oppslag);
            ut.bytt(Endring.MAANED, siste, ") - 1", oppslag);
        }
    }

    private @Nullable String annen(String navn) {
        String iSammeFil = neste(List.copyOf(iFilen), navn);
        return iSammeFil == null ? neste(parametre.navn(), navn) : iSammeFil;
    }

    private @Nullable String neste(List<String> navnene, String navn) {
        int her = navnene.indexOf(navn);
        for (int i = 1; i < navnene.size(); i++) {
            String kandidat = navnene.get((her + i) % navnene.size());
            if (enhet(kandidat) == enhet(navn) && ulike(kandidat, navn)) {
                return kandidat;
            }
        }
        return null;
    }

    private Enhet enhet(String navn) {
        return parametre.historikk(navn).get(0).enhet();
    }

    /** Om parameterne har ulik verdi på noen dag; de kan bare skifte verdi der en rad begynner. */
    private boolean ulike(String a, String b) {
        return Stream.of(a, b)
                .flatMap(navn -> parametre.historikk(navn).stream())
                .map(rad -> rad.gyldig().fom())
                .anyMatch(dag -> !verdi(a, dag).equals(verdi(b, dag)));
    }

    private Optional<String> verdi(String navn, LocalDate dag) {
        return parametre.linje(navn, dag).map(Parameterlinje::verdi);
    }
}
