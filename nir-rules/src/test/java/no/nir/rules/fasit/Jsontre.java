package no.nir.rules.fasit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Et JSON-dokument som {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} og null. */
final class Jsontre {

    private static final JsonFactory FABRIKK = new JsonFactory();

    private Jsontre() {}

    static JsonParser parser(String json) throws IOException {
        return FABRIKK.createParser(json);
    }

    /** Verdien som begynner der parseren står. */
    static @Nullable Object verdi(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> objekt(parser);
            case START_ARRAY -> {
                List<@Nullable Object> liste = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    liste.add(verdi(parser));
                }
                yield liste;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("Uventet " + parser.currentToken() + " i fasiten.");
        };
    }

    private static Map<String, @Nullable Object> objekt(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> objekt = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String navn = parser.currentName();
            parser.nextToken();
            objekt.put(navn, verdi(parser));
        }
        return objekt;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> objekt(@Nullable Object verdi) {
        if (verdi instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("Ventet et objekt, fikk " + verdi);
    }

    static List<?> liste(@Nullable Object verdi) {
        if (verdi instanceof List<?> liste) {
            return liste;
        }
        throw new IllegalArgumentException("Ventet en liste, fikk " + verdi);
    }
}
