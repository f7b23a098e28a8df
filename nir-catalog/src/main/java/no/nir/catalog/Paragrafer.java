package no.nir.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;

/** Paragrafene som finnes, hver med den tiden den har vært i kraft. */
public final class Paragrafer {

    private final List<Paragraflinje> linjer;
    private final Map<String, List<Paragraflinje>> etterNavn = new HashMap<>();

    Paragrafer(List<Paragraflinje> linjer) {
        this.linjer = List.copyOf(linjer);
        linjer.forEach(linje -> etterNavn
                .computeIfAbsent(linje.navn(), navn -> new ArrayList<>())
                .add(linje));
    }

    /** Alle paragrafene i tabellens rekkefølge: lov, så nummer. */
    public List<Paragraflinje> linjer() {
        return linjer;
    }

    /** Om paragrafen er i kraft på datoen. Navnet er som i {@link Hjemmel#paragrafer()}: «integreringsloven § 18 a». */
    public boolean finnes(String paragraf, LocalDate dato) {
        for (Paragraflinje linje : etterNavn.getOrDefault(paragraf, List.of())) {
            if (linje.gyldig().inneholder(dato)) {
                return true;
            }
        }
        return false;
    }

    /** Om alle paragrafene er i kraft på datoen. */
    public boolean finnes(List<String> paragrafer, LocalDate dato) {
        for (String paragraf : paragrafer) {
            if (!finnes(paragraf, dato)) {
                return false;
            }
        }
        return true;
    }

    /** Om paragrafen er i kraft en eller annen dag i perioden. */
    public boolean finnes(String paragraf, Periode periode) {
        return etterNavn.getOrDefault(paragraf, List.of()).stream()
                .anyMatch(linje -> linje.gyldig()
                        .kuttet(periode.fom(), periode.tomEller(LocalDate.MAX))
                        .isPresent());
    }

    /** De av paragrafene i hjemmelen som ikke er i kraft noen dag i perioden; tom når alt stemmer. */
    public List<String> ukjente(Hjemmel hjemmel, Periode periode) {
        return hjemmel.paragrafer().stream()
                .filter(paragraf -> !finnes(paragraf, periode))
                .toList();
    }
}
