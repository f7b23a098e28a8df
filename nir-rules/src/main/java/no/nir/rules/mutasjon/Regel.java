package no.nir.rules.mutasjon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nir.rules.sjekk.Klasser;
import no.nir.rules.sjekk.Ord;
import no.nir.rules.sjekk.Ordleser;
import no.nir.rules.sjekk.Regelfil;
import org.jspecify.annotations.Nullable;

/** Én regel delt i ord: vilkårene i mønstrene og konklusjonen. */
final class Regel {

    private static final Set<String> AAPNER = Set.of("(", "[", "{");
    private static final Set<String> LUKKER = Set.of(")", "]", "}");

    /** En rekke ord, fra og med det ene til det andre. */
    record Del(int fra, int til) {}

    private final Regelfil.Bolk bolk;
    private final List<Ord> ord;
    private final Klasser klasser;
    private final int naar;
    private final int saa;
    private final int slutt;

    Regel(Regelfil.Bolk bolk, Klasser klasser) {
        this.bolk = bolk;
        this.klasser = klasser;
        this.ord = Ordleser.les(bolk.tekst(), bolk.linje());
        this.naar = finn("when", 0);
        this.saa = finn("then", naar);
        this.slutt = finn("end", saa);
    }

    private int finn(String navn, int fra) {
        for (int i = fra; i < ord.size(); i++) {
            if (ord.get(i).erNavn() && ord.get(i).tekst().equals(navn)) {
                return i;
            }
        }
        throw new IllegalArgumentException("En regel mangler «" + navn + "» (linje " + bolk.linje() + ").");
    }

    /** Id-en: teksten etter {@code @regelId}. */
    String id() {
        int i = finn("regelId", 0) + 2;
        return verdi(ord.get(i));
    }

    /** Det som står i anførselstegn. */
    static String verdi(Ord tekst) {
        return tekst.tekst().substring(1, tekst.tekst().length() - 1);
    }

    String tekst() {
        return bolk.tekst();
    }

    Klasser klasser() {
        return klasser;
    }

    Ord ord(int i) {
        return ord.get(i);
    }

    /** Alle ordene i vilkår og konklusjon. */
    Del alt() {
        return new Del(naar + 1, slutt);
    }

    Del konklusjon() {
        return new Del(saa + 1, slutt);
    }

    /** Innholdet i parentesen etter hver type i {@code when}. */
    List<Del> moenstre() {
        List<Del> alle = new ArrayList<>();
        for (int i = naar + 1; i < saa; i++) {
            if (ord.get(i).er("(")) {
                int til = lukket(i);
                alle.add(new Del(i + 1, til));
                i = til;
            }
        }
        return alle;
    }

    /** Klassen mønsteret gjelder, og navnet faktumet får; {@code null} når den ikke finnes. */
    @Nullable
    Class<?> type(Del moenster) {
        return klasser.finn(ord.get(moenster.fra() - 2).tekst());
    }

    /** Plassen der parentesen på plassen lukkes. */
    int lukket(int aapen) {
        int dybde = 0;
        for (int i = aapen; i < ord.size(); i++) {
            dybde += AAPNER.contains(ord.get(i).tekst())
                    ? 1
                    : LUKKER.contains(ord.get(i).tekst()) ? -1 : 0;
            if (dybde == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("En parentes er ikke lukket (linje " + bolk.linje() + ").");
    }

    /** Delen delt ved skilletegnet, utenfor parenteser. */
    List<Del> delt(Del del, String skille) {
        List<Del> deler = new ArrayList<>();
        int fra = del.fra();
        for (int i = del.fra(); i < del.til(); i++) {
            if (ord.get(i).er("(")) {
                i = lukket(i);
            } else if (ord.get(i).er(skille)) {
                deler.add(new Del(fra, i));
                fra = i + 1;
            }
        }
        if (fra < del.til()) {
            deler.add(new Del(fra, del.til()));
        }
        return deler;
    }

    /** Vilkårene, ett for hvert alternativ. */
    List<Del> alternativer() {
        List<Del> alle = new ArrayList<>();
        for (Del moenster : moenstre()) {
            for (Del vilkaar : delt(moenster, ",")) {
                alle.addAll(delt(vilkaar, "||"));
            }
        }
        return alle;
    }

    /** Delen slik den er skrevet, på én linje. */
    String skrevet(Del del) {
        return del.fra() >= del.til()
                ? ""
                : bolk.tekst().substring(plass(del.fra()), etter(del.til() - 1)).replaceAll("\\s+", " ");
    }

    int plass(int i) {
        return ord.get(i).fra();
    }

    int etter(int i) {
        return ord.get(i).fra() + ord.get(i).tekst().length();
    }

    int linje(int i) {
        return ord.get(i).linje();
    }
}
