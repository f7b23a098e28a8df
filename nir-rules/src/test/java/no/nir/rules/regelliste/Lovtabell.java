package no.nir.rules.regelliste;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Paragraflinje;
import no.nir.catalog.Parameterlinje;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.rules.motor.Regelinfo;
import org.jspecify.annotations.Nullable;

/** Hver paragraf i integreringsloven kapittel 3, 4, 6 og 6 A: reglene som hviler på den, eller hvorfor den ikke avgjør noe. */
final class Lovtabell {

    private static final String LOV = "integreringsloven";
    private static final String FIL = "/regelliste/paragrafer-uten-regel.csv";

    /** Første og siste paragraf i hvert kapittel. */
    enum Kapittel {
        TIDLIG_KVALIFISERING("3", "Tidlig kvalifisering", "5", "7"),
        INTRODUKSJONSPROGRAMMET("4", "Introduksjonsprogrammet", "8", "18 b"),
        NORSK_OG_SAMFUNNSKUNNSKAP("6", "Opplæring i norsk og samfunnskunnskap", "26", "37"),
        KOLLEKTIV_BESKYTTELSE("6 A", "Midlertidige regler for § 34", "37 a", "37 f");

        final String nummer;
        final String tittel;
        private final String fra;
        private final String til;

        Kapittel(String nummer, String tittel, String fra, String til) {
            this.nummer = nummer;
            this.tittel = tittel;
            this.fra = fra;
            this.til = til;
        }
    }

    /** Hvorfor ingen regel hviler på paragrafen, og ordene i den som viser det. */
    record Uten(String hvorfor, String ord) {}

    /** En paragraf, reglene og parameterne som hviler på den, og grunnen når ingen gjør det. */
    record Rad(
            Kapittel kapittel,
            Paragraflinje paragraf,
            List<String> regler,
            List<String> parametre,
            @Nullable Uten uten) {}

    private final Katalog katalog;
    private final List<Regelinfo> regler;
    private final Map<String, Uten> uten = lesUten();

    Lovtabell(Katalog katalog, List<Regelinfo> regler) {
        this.katalog = katalog;
        this.regler = regler;
    }

    List<Rad> rader() {
        List<Paragraflinje> loven = katalog.paragrafer().linjer().stream()
                .filter(p -> p.lov().equals(LOV))
                .toList();
        List<Rad> rader = new ArrayList<>();
        for (Kapittel kapittel : Kapittel.values()) {
            boolean med = false;
            for (Paragraflinje p : loven) {
                med = med || p.paragraf().equals(kapittel.fra);
                if (med) {
                    rader.add(
                            new Rad(kapittel, p, reglerPaa(p.navn()), parametrePaa(p.navn()), uten.get(p.paragraf())));
                }
                if (p.paragraf().equals(kapittel.til)) {
                    break;
                }
            }
        }
        return rader;
    }

    /** Paragrafene som filen gir en grunn for. */
    Map<String, Uten> uten() {
        return uten;
    }

    private List<String> reglerPaa(String paragraf) {
        TreeSet<String> ider = new TreeSet<>();
        for (Regelinfo r : regler) {
            if (r.hjemler().stream().anyMatch(h -> h.paragrafer().contains(paragraf))) {
                ider.add(r.id());
            }
        }
        return List.copyOf(ider);
    }

    private List<String> parametrePaa(String paragraf) {
        List<String> navn = new ArrayList<>();
        for (String n : katalog.parametre().navn()) {
            if (katalog.parametre().historikk(n).stream()
                    .map(Parameterlinje::hjemmel)
                    .map(Hjemmel::paragrafer)
                    .anyMatch(p -> p.contains(paragraf))) {
                navn.add(n);
            }
        }
        return navn;
    }

    private static Map<String, Uten> lesUten() {
        Map<String, Uten> uten = new LinkedHashMap<>();
        try (InputStream inn = Objects.requireNonNull(Lovtabell.class.getResourceAsStream(FIL));
                CsvReader<NamedCsvRecord> rader = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new java.io.InputStreamReader(inn, StandardCharsets.UTF_8))) {
            rader.forEach(
                    rad -> uten.put(rad.getField("paragraf"), new Uten(rad.getField("hvorfor"), rad.getField("ord"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uten;
    }
}
