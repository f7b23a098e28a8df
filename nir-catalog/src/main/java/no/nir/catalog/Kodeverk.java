package no.nir.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.core.kode.Kodeliste.Kodestatus;
import org.jspecify.annotations.Nullable;

/** Ett kodeverk: radene i tabellens rekkefølge, og oppslag på kode. */
final class Kodeverk {

    static final Kodeverk TOMT = new Kodeverk(List.of());

    private final List<Kodelinje> linjer;
    private final Map<String, List<Kodelinje>> etterKode;
    private final List<String> koder;
    private final Map<String, Integer> rekkefoelge;

    Kodeverk(List<Kodelinje> linjer) {
        this.linjer = List.copyOf(linjer);
        Map<String, List<Kodelinje>> gruppert = new LinkedHashMap<>();
        for (Kodelinje linje : linjer) {
            gruppert.merge(linje.kode(), List.of(linje), Kodeverk::sammen);
        }
        this.etterKode = gruppert;
        this.koder = List.copyOf(gruppert.keySet());
        this.rekkefoelge = new HashMap<>();
        koder.forEach(kode -> rekkefoelge.put(kode, rekkefoelge.size()));
    }

    private static List<Kodelinje> sammen(List<Kodelinje> foerst, List<Kodelinje> saa) {
        return Stream.concat(foerst.stream(), saa.stream()).toList();
    }

    List<Kodelinje> linjer() {
        return linjer;
    }

    List<String> koder() {
        return koder;
    }

    /** Radene til koden, eldste først; tom liste når koden er ukjent. */
    List<Kodelinje> linjer(String kode) {
        return etterKode.getOrDefault(kode, List.of());
    }

    Kodestatus status(String kode, @Nullable LocalDate dato) {
        List<Kodelinje> rader = linjer(kode);
        if (rader.isEmpty()) {
            return Kodestatus.UKJENT;
        }
        if (dato == null || rader.stream().anyMatch(rad -> rad.gjelder(dato))) {
            return Kodestatus.GYLDIG;
        }
        return Kodestatus.IKKE_GYLDIG_PAA_DATOEN;
    }

    /** Plassen i tabellen fra 0; antall koder når koden er ukjent, slik at ukjente kommer sist. */
    int rekkefoelge(String kode) {
        return rekkefoelge.getOrDefault(kode, koder.size());
    }

    /** De siste leddene i kjeden av etterfølgere; tom når koden er ukjent eller ikke er avløst. */
    List<Kodelinje> etterfoelgere(String kode) {
        Set<Kodelinje> funnet = new LinkedHashSet<>();
        for (Kodelinje linje : linjer(kode)) {
            for (String neste : linje.etterfoelger()) {
                List<Kodelinje> videre = etterfoelgere(neste);
                if (videre.isEmpty()) {
                    List<Kodelinje> rader = linjer(neste);
                    funnet.add(rader.get(rader.size() - 1));
                } else {
                    funnet.addAll(videre);
                }
            }
        }
        return List.copyOf(funnet);
    }
}
