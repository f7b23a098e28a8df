package no.nir.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Radene til én parameter, sortert på fom. Oppslag lager ingen objekter. */
final class Parameterserie {

    private final Parameterrad[] rader;

    /** Bygger serien av rader med samme navn. Radene må ikke overlappe; det er leserens sak å kontrollere. */
    Parameterserie(List<Parameterlinje> linjer) {
        rader = linjer.stream()
                .sorted(Comparator.comparing(linje -> linje.gyldig().fom()))
                .map(Parameterrad::new)
                .toArray(Parameterrad[]::new);
    }

    List<Parameterlinje> linjer() {
        return Arrays.stream(rader).map(Parameterrad::linje).toList();
    }

    /** Raden som gjelder på datoen; {@code null} når ingen gjør det. */
    @Nullable
    Parameterrad paa(LocalDate dato) {
        for (int i = rader.length - 1; i >= 0; i--) {
            if (!dato.isBefore(rader[i].fom())) {
                return rader[i].varerTil(dato) ? rader[i] : null;
            }
        }
        return null;
    }

    /** Serien med den nye raden lagt over: den gjelder i hele sin periode, de gamle radene der den ikke gjelder. */
    Parameterserie med(Parameterlinje ny) {
        List<Parameterlinje> linjer = new ArrayList<>();
        LocalDate nySlutt = ny.gyldig().tom();
        for (Parameterlinje gammel : linjer()) {
            LocalDate start = gammel.gyldig().fom();
            LocalDate slutt = gammel.gyldig().tom();
            LocalDate foer = ny.gyldig().fom().minusDays(1);
            if (!start.isAfter(foer)) {
                linjer.add(gammel.medGyldig(Periode.av(start, slutt != null && slutt.isBefore(foer) ? slutt : foer)));
            }
            if (nySlutt != null && (slutt == null || slutt.isAfter(nySlutt))) {
                LocalDate etter = nySlutt.plusDays(1);
                linjer.add(gammel.medGyldig(Periode.av(Datoregning.seneste(start, etter), slutt)));
            }
        }
        linjer.add(ny);
        return new Parameterserie(linjer);
    }

    /** Når parameteren er kjent, til feilmeldinger. */
    String kjentGyldighet() {
        return linjer().stream()
                .map(Parameterlinje::gyldig)
                .map(gyldig -> "fra " + gyldig.fom() + (gyldig.tom() == null ? "" : " til " + gyldig.tom()))
                .collect(Collectors.joining(", "));
    }
}
