package no.nir.rules.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.nir.rules.sjekk.Forslag;

/** Samler feilene i én fil mens den leses. Samme feil på samme linje meldes én gang. */
final class Feilliste {

    private static final int VISES = 12;

    private final String fil;
    private final Set<Scenariofeil> feil = new LinkedHashSet<>();

    Feilliste(String fil) {
        this.fil = fil;
    }

    void meld(int linje, String melding) {
        feil.add(new Scenariofeil(fil, linje, melding));
    }

    /** Melder noe ukjent, med det navnet som ligner mest, eller dem det kunne ha vært. */
    void ukjent(int linje, String hva, String navn, Collection<String> mulige) {
        String forslag = Forslag.til(navn, mulige);
        meld(linje, "Ukjent " + hva + " «" + navn + "»." + (forslag.isEmpty() ? ventet(mulige) : forslag));
    }

    private static String ventet(Collection<String> mulige) {
        if (mulige.isEmpty() || mulige.size() > VISES) {
            return "";
        }
        return " Ventet " + (mulige.size() == 1 ? "" : "en av ") + String.join(", ", mulige) + ".";
    }

    boolean tom() {
        return feil.isEmpty();
    }

    /** Feilene etter linje. */
    List<Scenariofeil> feil() {
        return feil.stream()
                .sorted(Comparator.comparingInt(Scenariofeil::linje))
                .toList();
    }
}
