package no.nir.rules.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.nir.rules.RegelverkException;
import no.nir.rules.grunnlag.Faktum;
import org.drools.model.functions.Predicate1;

/**
 * Reglene som ser ett slag fakta.
 *
 * <p>Mange av dem stiller de samme vilkårene; hvert vilkår prøves høyst én gang for hvert faktum.
 */
final class Regeltabell {

    /** Så mange svar som får plass i en {@code long}; vilkår ut over det prøves hver gang. */
    private static final int HUSKES = Long.SIZE;

    private final Class<?> type;
    private final Predicate1<Object>[] vilkaar;

    /** For hver regel: hvilke av vilkårene den har, de av dem som huskes, og plassen den har blant alle regler. */
    private final int[][] regler;

    private final long[] masker;
    private final int[] plasser;

    /** Reglene blant alle som gjelder fakta av typen. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Regeltabell(Regel[] alle, Class<?> type) {
        this.type = type;
        plasser = IntStream.range(0, alle.length)
                .filter(plass -> alle[plass].moenster().isAssignableFrom(type))
                .toArray();
        regler = new int[plasser.length][];
        masker = new long[plasser.length];
        List<Predicate1<Object>> ulike = new ArrayList<>();
        for (int r = 0; r < plasser.length; r++) {
            List<Predicate1<Object>> egne = alle[plasser[r]].vilkaar();
            regler[r] = new int[egne.size()];
            for (int v = 0; v < egne.size(); v++) {
                if (!ulike.contains(egne.get(v))) {
                    ulike.add(egne.get(v));
                }
                regler[r][v] = ulike.indexOf(egne.get(v));
                masker[r] |= bit(regler[r][v]);
            }
        }
        vilkaar = ulike.toArray(new Predicate1[0]);
    }

    /** Om tabellen er for slaget dette faktumet er. */
    boolean gjelder(Faktum faktum) {
        return faktum.getClass() == type;
    }

    /** Legger faktumet i køen til hver regel der alle vilkårene er oppfylt. */
    void proev(Faktum faktum, Koe koe) {
        long oppfylt = 0;
        long brutt = 0;
        for (int r = 0; r < regler.length; r++) {
            boolean alle = (masker[r] & brutt) == 0;
            for (int v = 0; alle && v < regler[r].length; v++) {
                long bit = bit(regler[r][v]);
                if ((oppfylt & bit) == 0) {
                    alle = test(vilkaar[regler[r][v]], faktum);
                    oppfylt |= alle ? bit : 0;
                    brutt |= alle ? 0 : bit;
                }
            }
            if (alle) {
                koe.leggTil(plasser[r], faktum);
            }
        }
    }

    /** Biten svaret på vilkåret huskes i; ingen når det ikke huskes. */
    private static long bit(int vilkaar) {
        return vilkaar < HUSKES ? 1L << vilkaar : 0;
    }

    private static boolean test(Predicate1<Object> vilkaar, Faktum faktum) {
        try {
            return vilkaar.test(faktum);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RegelverkException(
                    "Et vilkår i en regel kastet " + e.getClass().getSimpleName() + ".", e);
        }
    }
}
