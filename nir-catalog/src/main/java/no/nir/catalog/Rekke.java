package no.nir.catalog;

import java.util.Arrays;
import java.util.List;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Kontrollerer at rader kommer sortert på nøkkel, så fom, og at rader med samme nøkkel ikke overlapper. */
final class Rekke {

    private List<String> forrige = List.of();
    private @Nullable Periode forrigePeriode;

    void neste(Rad rad, Periode gyldig, String... noekkel) {
        List<String> denne = List.of(noekkel);
        int sammenlignet = forrige.isEmpty() ? 1 : Arrays.compare(noekkel, forrige.toArray(new String[0]));
        if (sammenlignet < 0) {
            rad.feil("raden står på feil plass: tabellen er sortert på "
                    + rad.kolonner().subList(0, noekkel.length) + ", så fom");
        } else if (sammenlignet == 0 && forrigePeriode != null && overlapper(forrigePeriode, gyldig)) {
            rad.feil("raden overlapper raden over, eller er ikke sortert på fom");
        }
        forrige = denne;
        forrigePeriode = gyldig;
    }

    private static boolean overlapper(Periode foerst, Periode saa) {
        return foerst.loeper() || !saa.fom().isAfter(foerst.tomEller(saa.fom()));
    }
}
