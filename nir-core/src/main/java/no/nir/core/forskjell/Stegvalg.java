package no.nir.core.forskjell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Svardel;
import org.jspecify.annotations.Nullable;

/** Velger de stegene i en forklaring som hører til en del av svaret. */
final class Stegvalg {

    private static final Set<Svardel> PER_KODE = Set.of(Svardel.KATEGORI, Svardel.ORDNING, Svardel.KRAV, Svardel.FUNN);

    private Stegvalg() {}

    /** Stegene som fører fram til delen for ordningen, og for koden når delen har en for hver kode. */
    static List<Forklaringssteg> av(List<Forklaringssteg> alle, Svardel del, @Nullable Ordning ordning, String kode) {
        Pattern nevnt = Pattern.compile("(?<![A-Z_])" + Pattern.quote(kode) + "(?![A-Z_])");
        return alle.stream()
                .filter(s -> s.del() == del)
                .filter(s -> ordning == null || s.ordning() == null || ordning.equals(s.ordning()))
                .filter(s ->
                        !PER_KODE.contains(del) || nevnt.matcher(s.konklusjon()).find())
                .toList();
    }

    /** Det som er i den ene og ikke i den andre, i samme rekkefølge. */
    static <T> List<T> bareI(List<T> denne, List<T> annen) {
        List<T> rest = new ArrayList<>(annen);
        List<T> bare = new ArrayList<>();
        for (T t : denne) {
            if (!rest.remove(t)) {
                bare.add(t);
            }
        }
        return List.copyOf(bare);
    }

    /** Det første steget av en regel de andre ikke har; har de alle reglene, det første steget. */
    static @Nullable Forklaringssteg utslag(List<Forklaringssteg> disse, List<Forklaringssteg> andre) {
        Set<String> regler = andre.stream().map(Forklaringssteg::regel).collect(Collectors.toSet());
        for (Forklaringssteg s : disse) {
            if (!regler.contains(s.regel())) {
                return s;
            }
        }
        return disse.isEmpty() ? null : disse.get(0);
    }

    /** Parameterradene stegene brukte, hver én gang. */
    static List<String> parametre(List<Forklaringssteg> steg) {
        return steg.stream().flatMap(s -> s.parametre().stream()).distinct().toList();
    }
}
