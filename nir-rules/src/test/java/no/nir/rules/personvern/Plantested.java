package no.nir.rules.personvern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Et gyldig dokument der en kanari kan settes på hver plass etter tur. */
public final class Plantested {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NY = JsonNodeFactory.instance;

    private final JsonNode rot;

    public Plantested(String json) {
        try {
            this.rot = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Ikke JSON.", e);
        }
    }

    /** Ett dokument for hver plass og form: som tekst, som tall, som feltnavn, og som tekst i en liste og i et objekt. */
    public List<String> medPaaHverPlass(String nummer) {
        List<JsonNode> former = new ArrayList<>();
        former.add(NY.textNode(nummer));
        former.add(NY.arrayNode().add(nummer));
        former.add(NY.objectNode().put(nummer, nummer));
        if (!nummer.contains(" ")) {
            former.add(NY.numberNode(Long.parseLong(nummer)));
        }
        List<String> svar = new ArrayList<>();
        bytt(rot, former, svar);
        return svar;
    }

    /** Dokumenter der feltet i personen har verdien, men ødelagt på hver sin måte. */
    public List<String> medOedelagt(String felt, String verdi) {
        List<String> svar = new ArrayList<>();
        ObjectNode person = (ObjectNode) rot.path("person");
        JsonNode gammel = person.path(felt);
        for (JsonNode ny : List.of(
                NY.textNode(verdi + "\u0007"),
                NY.textNode(verdi + " \ud800"),
                NY.textNode(" " + verdi.repeat(40)),
                NY.textNode(verdi + "T00:00:00Z"),
                NY.arrayNode().add(verdi),
                NY.objectNode().put(felt, verdi))) {
            person.set(felt, ny);
            svar.add(rot.toString());
        }
        person.set(felt, gammel);
        return svar;
    }

    private void bytt(JsonNode her, List<JsonNode> former, List<String> svar) {
        if (her instanceof ObjectNode objekt) {
            List<String> navn = new ArrayList<>();
            for (Iterator<String> felt = objekt.fieldNames(); felt.hasNext(); ) {
                navn.add(felt.next());
            }
            for (String felt : navn) {
                JsonNode gammel = objekt.path(felt);
                for (JsonNode ny : former) {
                    objekt.set(felt, ny);
                    svar.add(rot.toString());
                }
                objekt.set(felt, gammel);
                bytt(gammel, former, svar);
            }
        } else if (her instanceof ArrayNode liste) {
            for (int i = 0; i < liste.size(); i++) {
                JsonNode gammel = liste.path(i);
                for (JsonNode ny : former) {
                    liste.set(i, ny);
                    svar.add(rot.toString());
                }
                liste.set(i, gammel);
                bytt(gammel, former, svar);
            }
        }
    }
}
