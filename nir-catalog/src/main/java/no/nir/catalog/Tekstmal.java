package no.nir.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** En tekst på én målform, delt ved feltene sine. Et felt står som <code>{navn}</code>. */
final class Tekstmal {

    private static final Pattern FELT = Pattern.compile("\\{([a-z_]+)\\}");

    private final String tekst;

    /** Det som står foran hvert felt, og til slutt det som står etter det siste. */
    private final List<String> deler = new ArrayList<>(1);

    private final List<String> felt = new ArrayList<>(0);
    private final SortedSet<String> navn;

    Tekstmal(String tekst) {
        this.tekst = tekst;
        int fra = 0;
        Matcher treff = FELT.matcher(tekst);
        while (treff.find()) {
            deler.add(tekst.substring(fra, treff.start()));
            felt.add(treff.group(1));
            fra = treff.end();
        }
        deler.add(tekst.substring(fra));
        navn = Collections.unmodifiableSortedSet(new TreeSet<>(felt));
    }

    /** Teksten slik den står i tabellen. */
    String tekst() {
        return tekst;
    }

    /** Navnene på feltene, sortert. */
    SortedSet<String> felt() {
        return navn;
    }

    /** Teksten med en verdi i hvert felt. Verdiene må være akkurat dem teksten har felt for. */
    String fylt(Map<String, String> verdier) {
        StringBuilder svar = new StringBuilder(deler.get(0));
        for (int i = 0; i < felt.size(); i++) {
            svar.append(verdier.get(felt.get(i))).append(deler.get(i + 1));
        }
        return svar.toString();
    }
}
