package no.nir.rules.regelliste;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nir.catalog.Katalog;
import no.nir.catalog.Paragraflinje;
import no.nir.catalog.Parameterlinje;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;
import no.nir.rules.motor.Regelinfo;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.motor.Regeltekst;

/** Skriver REGLER.md av reglene, tabellene og scenarioene. */
final class Regelliste {

    private static final Pattern REGEL_ID = Pattern.compile("@regelId\\(\"([^\"]+)\"\\)");

    private final Katalog katalog;
    private final Map<String, Regelinfo> regler;
    private final StringBuilder ut = new StringBuilder();

    private Regelliste(Katalog katalog) {
        this.katalog = katalog;
        this.regler = Regelmotor.standard().regler().stream().collect(Collectors.toMap(Regelinfo::id, r -> r));
    }

    /** Hele filen. */
    static String skriv(Katalog katalog) {
        return new Regelliste(katalog).skriv();
    }

    private String skriv() {
        Map<String, List<String>> temaer = temaer();
        linje("# Reglene i nir");
        linje("");
        linje(
                "Denne filen er laget av reglene, tabellene og scenarioene, og bygget feiler når den ikke stemmer med dem."
                        + " Lag den på nytt med `mvn -B -pl nir-rules -am -Dtest=RegellisteTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dfasit.skriv package`.");
        linje("");
        linje(regler.size() + " regler i " + temaer.size()
                + " temaer. Står det flere hjemler, gjelder den første som er i"
                + " kraft på dagen saken vurderes for. «Gjelder» er når paragrafene har vært i kraft så langt kildene sier"
                + " det; en regel som hviler på en kilde, har ingen slik tid.");
        temaer.forEach(this::tema);
        parametre();
        loven();
        return ut.toString();
    }

    private void tema(String fil, List<String> ider) {
        linje("");
        linje("## " + navn(fil));
        linje("");
        linje("| Regel | Setning | Hjemmel | Gjelder | Parametere | Scenarioer |");
        linje("|---|---|---|---|---|---|");
        for (String id : ider) {
            Regelinfo r = Objects.requireNonNull(regler.get(id));
            String scenarioer = Scenariotall.les(navn(fil), id)
                    .map(s -> "[" + s.antall() + "](" + s.sti() + ")")
                    .orElse("");
            rad(
                    id,
                    r.navn(),
                    r.hjemler().stream().map(Hjemmel::tekst).collect(Collectors.joining("<br>")),
                    r.hjemler().stream().map(this::gyldig).collect(Collectors.joining("<br>")),
                    r.parametre().stream().map(Regelliste::kode).collect(Collectors.joining("<br>")),
                    scenarioer);
        }
    }

    private void parametre() {
        linje("");
        linje("## Parametere");
        linje("");
        linje("Hver rad er en verdi med sin gyldighet; to rader med samme navn er en endring.");
        linje("");
        linje("| Parameter | Verdi | Gjelder | Hjemmel | Kilde | Sist kontrollert | Regler |");
        linje("|---|---|---|---|---|---|---|");
        for (String navn : new TreeSet<>(katalog.parametre().navn())) {
            String brukes = regler.values().stream()
                    .filter(r -> r.parametre().contains(navn))
                    .map(Regelinfo::id)
                    .sorted()
                    .collect(Collectors.joining(", "));
            for (Parameterlinje p : katalog.parametre().historikk(navn)) {
                rad(
                        kode(navn),
                        p.verdiSomTekst(),
                        tid(p.gyldig()),
                        p.hjemmel().tekst(),
                        p.kilde(),
                        p.sistKontrollert().toString(),
                        brukes);
            }
        }
    }

    private void loven() {
        linje("");
        linje("## Integreringsloven, paragraf for paragraf");
        linje("");
        linje(
                "Kapitlene om rettigheter, plikter og frister. For hver paragraf står reglene og parameterne som hviler på"
                        + " den, eller hvorfor den ikke avgjør noe i NIR, med de ordene i paragrafen som viser det.");
        Lovtabell.Kapittel forrige = null;
        for (Lovtabell.Rad rad : new Lovtabell(katalog, List.copyOf(regler.values())).rader()) {
            if (rad.kapittel() != forrige) {
                forrige = rad.kapittel();
                linje("");
                linje("### Kapittel " + forrige.nummer + " " + forrige.tittel);
                linje("");
                linje("| § | Overskrift | Regler | Parametere | Hvorfor ingen regel |");
                linje("|---|---|---|---|---|");
            }
            Lovtabell.Uten uten = rad.uten();
            rad(
                    "§ " + rad.paragraf().paragraf(),
                    rad.paragraf().tittel(),
                    String.join(", ", rad.regler()),
                    rad.parametre().stream().map(Regelliste::kode).collect(Collectors.joining(", ")),
                    uten == null ? "" : uten.hvorfor() + " «" + uten.ord() + "»");
        }
    }

    /** Id-ene i hver regelfil, i den rekkefølgen de står. */
    private static Map<String, List<String>> temaer() {
        Map<String, List<String>> temaer = new LinkedHashMap<>();
        Regeltekst.filer().forEach((sti, innhold) -> {
            List<String> ider = new ArrayList<>();
            Matcher m = REGEL_ID.matcher(new String(innhold, StandardCharsets.UTF_8));
            while (m.find()) {
                ider.add(m.group(1));
            }
            temaer.put(sti, ider);
        });
        return temaer;
    }

    /** Temaet, for eksempel {@code frist/start}. */
    private static String navn(String fil) {
        String uten = fil.substring(fil.indexOf("no/nir/rules/") + "no/nir/rules/".length());
        return uten.substring(0, uten.lastIndexOf('/'));
    }

    private String gyldig(Hjemmel hjemmel) {
        return katalog.paragrafer().linjer().stream()
                .filter(p -> hjemmel.paragrafer().contains(p.navn()))
                .map(Paragraflinje::gyldig)
                .map(Regelliste::tid)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String tid(Periode p) {
        LocalDate tom = p.tom();
        boolean alltid = p.fom().equals(Parameterlinje.FOERSTE_DAG);
        return alltid && tom == null
                ? ""
                : ((alltid ? "" : "fra " + p.fom()) + (tom == null ? "" : " til " + tom)).strip();
    }

    private static String kode(String navn) {
        return "`" + navn + "`";
    }

    private void rad(String... felt) {
        linje(List.of(felt).stream().map(f -> f.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void linje(String tekst) {
        ut.append(tekst).append('\n');
    }
}
