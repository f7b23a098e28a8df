package no.nir.rules.fasit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Kodeliste;
import org.jspecify.annotations.Nullable;

/** Fasiten {@code /fasit.jsonl}: 80 saker med per dato og svaret fra en uavhengig implementasjon av regelverk.md. */
public final class Fasit {

    private static final String RESSURS = "/fasit.jsonl";

    private Fasit() {}

    /** Alle sakene i fasiten, i filens rekkefølge, lest med katalogens koder. */
    public static List<Fasitsak> les() {
        return les(Katalog.standard());
    }

    /** Alle sakene i fasiten, lest med kodene i kodelisten. */
    public static List<Fasitsak> les(Kodeliste kodeliste) {
        NirJson json = NirJson.med(kodeliste);
        List<Fasitsak> saker = new ArrayList<>();
        try (InputStream inn = Objects.requireNonNull(Fasit.class.getResourceAsStream(RESSURS), RESSURS);
                BufferedReader linjer = new BufferedReader(new InputStreamReader(inn, StandardCharsets.UTF_8))) {
            for (String linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
                if (!linje.isBlank()) {
                    saker.add(sak(linje, json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kan ikke lese " + RESSURS, e);
        }
        return saker;
    }

    /** Saken leses av NirJson, rett fra linjen; resten leses som tre. */
    private static Fasitsak sak(String linje, NirJson json) throws IOException {
        String sak = "";
        Map<String, @Nullable Object> tre = new LinkedHashMap<>();
        try (JsonParser parser = Jsontre.parser(linje)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String navn = parser.currentName();
                parser.nextToken();
                if (navn.equals("sak")) {
                    int fra = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    sak = linje.substring(fra, (int) parser.currentLocation().getCharOffset());
                } else {
                    tre.put(navn, Jsontre.verdi(parser));
                }
            }
        }
        return new Fasitsak(
                LocalDate.parse(String.valueOf(tre.get("perDato"))),
                json.lesSak(sak),
                Jsontre.objekt(tre.get("vurdering")));
    }
}
