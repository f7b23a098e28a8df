package no.nir.rules.mutasjon;

import java.util.List;
import java.util.Map;

/**
 * Bytter sammenligningstegn, snur vilkår og tar bort ett vilkår om gangen.
 *
 * <p>{@code x != null} foran {@code x < y} blir stående: Drools svarer nei når noe som mangler, holdes opp mot noe, så
 * regelen er den samme uten. Sjekken krever den likevel, for leserens skyld.
 */
final class Vilkaarsmutasjon {

    private static final Map<String, String> BYTTE =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==");

    private static final String VAKT = " != null";

    private Vilkaarsmutasjon() {}

    static void av(Regel regel, Mutantliste ut) {
        for (Regel.Del alternativ : regel.alternativer()) {
            tegn(regel, alternativ, ut);
        }
        for (Regel.Del moenster : regel.moenstre()) {
            List<Regel.Del> vilkaar = regel.delt(moenster, ",");
            fjern(regel, vilkaar, ut);
            for (Regel.Del v : vilkaar) {
                List<Regel.Del> alternativer = regel.delt(v, "||");
                if (alternativer.size() > 1) {
                    fjern(regel, alternativer, ut);
                }
            }
        }
    }

    private static void tegn(Regel regel, Regel.Del alternativ, Mutantliste ut) {
        for (int i = alternativ.fra(); i < alternativ.til(); i++) {
            String bytte = BYTTE.get(regel.ord(i).tekst());
            if (bytte != null) {
                ut.bytt(Endring.TEGN, new Regel.Del(i, i + 1), bytte, alternativ);
                return;
            }
        }
        Regel.Del foerste = new Regel.Del(alternativ.fra(), alternativ.fra() + 1);
        boolean ikke = regel.ord(alternativ.fra()).er("!");
        ut.bytt(
                Endring.IKKE,
                foerste,
                ikke ? "" : "!" + regel.ord(alternativ.fra()).tekst(),
                alternativ);
    }

    /** Om delen bare er en vakt for en ulikhet i en av de andre delene. */
    private static boolean vakt(Regel regel, Regel.Del del, List<Regel.Del> deler) {
        String skrevet = regel.skrevet(del);
        return skrevet.endsWith(VAKT)
                && deler.stream()
                        .map(regel::skrevet)
                        .filter(annen -> !annen.contains("||"))
                        .anyMatch(annen -> ulikhet(skrevet.substring(0, skrevet.length() - VAKT.length()), annen));
    }

    private static boolean ulikhet(String egenskap, String vilkaar) {
        return List.of("<", "<=", ">", ">=").stream()
                .anyMatch(tegn -> vilkaar.startsWith(egenskap + " " + tegn + " ")
                        || vilkaar.endsWith(" " + tegn + " " + egenskap));
    }

    private static void fjern(Regel regel, List<Regel.Del> deler, Mutantliste ut) {
        for (int i = 0; i < deler.size(); i++) {
            Regel.Del del = deler.get(i);
            if (vakt(regel, del, deler)) {
                continue;
            }
            // Skilletegnet før, eller etter når delen er den første.
            int fra = i == 0 ? del.fra() : del.fra() - 1;
            int til = i == 0 && deler.size() > 1 ? del.til() + 1 : del.til();
            ut.fjern(del, new Regel.Del(fra, til));
        }
    }
}
