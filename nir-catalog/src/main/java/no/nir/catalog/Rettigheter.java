package no.nir.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nir.core.kode.Ordning;

/** Hvilke rettigheter rollene i NIR gir. Kodene er dem i kodeverkene {@code rolle} og {@code rettighet}. */
public final class Rettigheter {

    private final List<Rettighetslinje> linjer;

    Rettigheter(List<Rettighetslinje> linjer) {
        this.linjer = List.copyOf(linjer);
    }

    /** Om en av rollene gir rettigheten på datoen, uavhengig av ordning. */
    public boolean gir(Collection<String> roller, String rettighet, LocalDate dato) {
        return gir(roller, rettighet, "", dato);
    }

    /** Om en av rollene gir rettigheten for ordningen på datoen. */
    public boolean gir(Collection<String> roller, String rettighet, Ordning ordning, LocalDate dato) {
        return gir(roller, rettighet, ordning.kode(), dato);
    }

    private boolean gir(Collection<String> roller, String rettighet, String ordning, LocalDate dato) {
        return linjer.stream()
                .anyMatch(linje -> linje.rettighet().equals(rettighet)
                        && linje.ordning().equals(ordning)
                        && linje.gyldig().inneholder(dato)
                        && roller.contains(linje.rolle()));
    }
}
