package no.nir.core;

import java.util.Comparator;

/** Rekkefølgen på id-er og koder: etter kodepunkt, tegn for tegn, så {@code t10} kommer før {@code t9}. */
public final class Tegnorden {

    /**
     * Som {@link String#compareTo}, men etter kodepunkt. De to er uenige bare når et tegn utenfor det grunnleggende planet møter
     * et av de siste i det, som et fullbredde-tegn.
     */
    public static final Comparator<String> KODEPUNKT = Tegnorden::sammenlign;

    private Tegnorden() {}

    private static int sammenlign(String a, String b) {
        int felles = Math.min(a.length(), b.length());
        for (int i = 0; i < felles; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean utenforX = Character.isSurrogate(x);
                boolean utenforY = Character.isSurrogate(y);
                return utenforX == utenforY ? Character.compare(x, y) : utenforX ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
