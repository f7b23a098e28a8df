package no.nir.rules.mutasjon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nir.catalog.Enhet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.catalog.Parametre;
import no.nir.core.tid.Periode;

/** Lager mutanter av hver rad i parametertabellene, hver rad for seg: verdien ett trinn fra eller til, og dagen den gjelder fra. */
public final class Radmutator {

    private static final Pattern DESIMAL = Pattern.compile("\\bdesimal\\(\"([^\"]+)\"");
    private static final BigDecimal HUNDREDEL = new BigDecimal("0.01");

    private final Parametre parametre;
    private final Set<String> desimaler;

    private Radmutator(Parametre parametre, Set<String> desimaler) {
        this.parametre = parametre;
        this.desimaler = desimaler;
    }

    /** En mutator av radene i katalogen. Et tall reglene leser som desimaltall, flyttes en hundredel, ellers en hel. */
    public static Radmutator av(Katalog katalog, Iterable<String> regeltekster) {
        Set<String> desimaler = new TreeSet<>();
        for (String tekst : regeltekster) {
            Matcher treff = DESIMAL.matcher(tekst);
            while (treff.find()) {
                desimaler.add(treff.group(1));
            }
        }
        return new Radmutator(katalog.parametre(), desimaler);
    }

    /** Mutantene av alle radene, etter navn og dag. */
    public List<Radmutant> mutanter() {
        List<Radmutant> alle = new ArrayList<>();
        for (String navn : parametre.navn()) {
            List<Parameterlinje> rader = parametre.historikk(navn);
            for (int i = 0; i < rader.size(); i++) {
                alle.addAll(verdier(rader.get(i)));
                if (i > 0 && !rader.get(i - 1).verdi().equals(rader.get(i).verdi())) {
                    alle.addAll(grense(rader.get(i - 1), rader.get(i)));
                }
            }
        }
        return alle;
    }

    private List<Radmutant> verdier(Parameterlinje rad) {
        List<Radmutant> alle = new ArrayList<>();
        for (String verdi : naboer(rad)) {
            Mutant mutant = mutant(rad, Endring.VERDI, alle.size() + 1, rad.verdi(), verdi);
            alle.add(new Radmutant(mutant, List.of(rad.medVerdi(verdi))));
        }
        return alle;
    }

    private List<String> naboer(Parameterlinje rad) {
        String verdi = rad.verdi();
        return switch (rad.enhet()) {
            case DATO -> {
                LocalDate dato = LocalDate.parse(verdi);
                yield List.of(dato.minusDays(1).toString(), dato.plusDays(1).toString());
            }
            case BRYTER -> List.of(verdi.equals("ja") ? "nei" : "ja");
            case KODER -> uten(verdi);
            case MAANEDER, AAR, KALENDERDAGER, VIRKEDAGER, ANTALL, TIMER -> tall(rad.navn(), rad.enhet(), verdi);
        };
    }

    private List<String> tall(String navn, Enhet enhet, String verdi) {
        BigDecimal tall = new BigDecimal(verdi);
        BigDecimal trinn = enhet == Enhet.TIMER && desimaler.contains(navn) ? HUNDREDEL : BigDecimal.ONE;
        String over = tall.add(trinn).toPlainString();
        return tall.compareTo(trinn) < 0
                ? List.of(over)
                : List.of(tall.subtract(trinn).toPlainString(), over);
    }

    /** Kodene uten én av dem. Et sett kan ikke være tomt, så en kode som står alene, blir stående. */
    private static List<String> uten(String verdi) {
        List<String> koder = Arrays.asList(verdi.split(" "));
        return koder.size() == 1
                ? List.of()
                : koder.stream()
                        .map(kode -> koder.stream().filter(k -> !k.equals(kode)).collect(Collectors.joining(" ")))
                        .toList();
    }

    private static List<Radmutant> grense(Parameterlinje forrige, Parameterlinje rad) {
        LocalDate fom = rad.gyldig().fom();
        Parameterlinje tidligere =
                rad.medGyldig(Periode.av(fom.minusDays(1), rad.gyldig().tom()));
        Parameterlinje lengre = forrige.medGyldig(Periode.av(forrige.gyldig().fom(), fom));
        return List.of(
                new Radmutant(
                        mutant(rad, Endring.GRENSE, 1, "fra " + fom, "fra " + fom.minusDays(1)), List.of(tidligere)),
                new Radmutant(mutant(rad, Endring.GRENSE, 2, "fra " + fom, "fra " + fom.plusDays(1)), List.of(lengre)));
    }

    private static Mutant mutant(Parameterlinje rad, Endring endring, int nummer, String fra, String til) {
        String sted = rad.navn() + "@" + rad.gyldig().fom();
        return new Mutant(sted + "-" + endring.bokstav() + nummer, endring, rad.fil(), rad.linje(), sted, fra, til);
    }
}
