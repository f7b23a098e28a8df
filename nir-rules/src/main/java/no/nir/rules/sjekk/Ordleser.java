package no.nir.rules.sjekk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deler et uttrykk i ord. Mellomrom og kommentarer faller bort. */
public final class Ordleser {

    private static final Set<String> FASTE = Set.of("&&", "||", "==", "!=", "<=", ">=");

    private static final Pattern MELLOMROM = Pattern.compile("(?:\\s++|//[^\n]*+|/\\*(?s:.*?)(?:\\*/|\\z))++");
    private static final Pattern NAVN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");
    private static final Pattern TALL = Pattern.compile("\\.?[0-9][\\p{L}0-9_]*+(?:\\.[0-9][\\p{L}0-9_]*+)?+");
    private static final Pattern TEKST =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+(?:\"|$|(?=\n))|'(?:[^'\\\\\n]|\\\\.)*+(?:'|$|(?=\n))");

    private Ordleser() {}

    /**
     * Ordene i teksten, og til sist ett av slaget {@link Ord.Slag#SLUTT}.
     *
     * @param linje linjen i filen der teksten begynner
     */
    public static List<Ord> les(String tekst, int linje) {
        List<Ord> alle = new ArrayList<>();
        int her = 0;
        int paaLinje = linje;
        while (her < tekst.length()) {
            int lengde = lengde(MELLOMROM, tekst, her);
            if (lengde == 0) {
                Ord ord = ord(tekst, her, paaLinje);
                alle.add(ord);
                lengde = ord.tekst().length();
            }
            for (int i = her; i < her + lengde; i++) {
                paaLinje += tekst.charAt(i) == '\n' ? 1 : 0;
            }
            her += lengde;
        }
        alle.add(new Ord(Ord.Slag.SLUTT, "", tekst.length(), paaLinje));
        return alle;
    }

    private static Ord ord(String tekst, int her, int linje) {
        int navn = lengde(NAVN, tekst, her);
        if (navn > 0) {
            return new Ord(Ord.Slag.NAVN, tekst.substring(her, her + navn), her, linje);
        }
        int tall = lengde(TALL, tekst, her);
        if (tall > 0) {
            return new Ord(Ord.Slag.TALL, tekst.substring(her, her + tall), her, linje);
        }
        int sitat = lengde(TEKST, tekst, her);
        if (sitat > 0) {
            return new Ord(Ord.Slag.TEKST, tekst.substring(her, her + sitat), her, linje);
        }
        int slutt = Math.min(tekst.length(), her + 2);
        boolean fast = FASTE.contains(tekst.substring(her, slutt));
        return new Ord(Ord.Slag.TEGN, tekst.substring(her, fast ? slutt : her + 1), her, linje);
    }

    private static int lengde(Pattern moenster, String tekst, int her) {
        Matcher treff = moenster.matcher(tekst).region(her, tekst.length());
        return treff.lookingAt() ? treff.end() - her : 0;
    }
}
