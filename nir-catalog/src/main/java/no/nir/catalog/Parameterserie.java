package no.nir.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Radene til én parameter, sortert på fom, med verdiene ferdig lest. Oppslag lager ingen objekter. */
final class Parameterserie {

    private final List<Parameterlinje> linjer;
    private final Parameterverdi[] verdier;
    private final LocalDate[] fom;
    private final @Nullable LocalDate[] tom;

    /** Radene som tekst, hver laget første gang noen spør. */
    private final AtomicReferenceArray<@Nullable String> tekster;

    /** Bygger serien av rader med samme navn. Radene må ikke overlappe; det er leserens sak å kontrollere. */
    Parameterserie(List<Parameterlinje> rader) {
        linjer = rader.stream()
                .sorted(Comparator.comparing(rad -> rad.gyldig().fom()))
                .toList();
        int antall = linjer.size();
        verdier = new Parameterverdi[antall];
        fom = new LocalDate[antall];
        tom = new @Nullable LocalDate[antall];
        tekster = new AtomicReferenceArray<>(antall);
        for (int i = 0; i < antall; i++) {
            Parameterlinje rad = linjer.get(i);
            verdier[i] = rad.enhet().form().les(rad.verdi());
            fom[i] = rad.gyldig().fom();
            tom[i] = rad.gyldig().tom();
        }
    }

    List<Parameterlinje> linjer() {
        return linjer;
    }

    /** Indeksen til raden som gjelder på datoen, eller −1. */
    int indeks(LocalDate dato) {
        for (int i = fom.length - 1; i >= 0; i--) {
            if (!dato.isBefore(fom[i])) {
                LocalDate slutt = tom[i];
                return slutt == null || !dato.isAfter(slutt) ? i : -1;
            }
        }
        return -1;
    }

    Parameterlinje linje(int indeks) {
        return linjer.get(indeks);
    }

    /** Raden på én linje, som i {@link Parameterlinje#somTekst()}. */
    String tekst(int indeks) {
        String kjent = tekster.get(indeks);
        if (kjent == null) {
            kjent = linjer.get(indeks).somTekst();
            tekster.set(indeks, kjent);
        }
        return kjent;
    }

    Parameterverdi verdi(int indeks) {
        return verdier[indeks];
    }

    /** Serien med den nye raden lagt over: den gjelder i hele sin periode, de gamle radene der den ikke gjelder. */
    Parameterserie med(Parameterlinje ny) {
        List<Parameterlinje> rader = new ArrayList<>();
        LocalDate nySlutt = ny.gyldig().tom();
        for (Parameterlinje gammel : linjer) {
            LocalDate start = gammel.gyldig().fom();
            LocalDate slutt = gammel.gyldig().tom();
            LocalDate foer = ny.gyldig().fom().minusDays(1);
            if (!start.isAfter(foer)) {
                rader.add(gammel.medGyldig(Periode.av(start, slutt != null && slutt.isBefore(foer) ? slutt : foer)));
            }
            if (nySlutt != null && (slutt == null || slutt.isAfter(nySlutt))) {
                LocalDate etter = nySlutt.plusDays(1);
                rader.add(gammel.medGyldig(Periode.av(start.isAfter(etter) ? start : etter, slutt)));
            }
        }
        rader.add(ny);
        return new Parameterserie(rader);
    }

    /** Når parameteren er kjent, til feilmeldinger. */
    String kjentGyldighet() {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < fom.length; i++) {
            tekst.append(i == 0 ? "fra " : ", fra ").append(fom[i]);
            LocalDate slutt = tom[i];
            if (slutt != null) {
                tekst.append(" til ").append(slutt);
            }
        }
        return tekst.toString();
    }
}
