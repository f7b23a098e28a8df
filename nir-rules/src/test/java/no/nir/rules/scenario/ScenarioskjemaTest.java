package no.nir.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.nir.core.json.NirJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Skjemaet for scenariofiler og leseren er enige, og saken i skjemaet er den samme som ellers. */
class ScenarioskjemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SKJEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ressurs(no.nir.rules.Regelverk.class, "scenario.schema.json"), InputFormat.JSON);

    private static String ressurs(Class<?> ved, String navn) {
        try (InputStream inn = ved.getResourceAsStream(navn)) {
            return new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> feil(String yaml) {
        Tre tre = Yamlleser.les(yaml, new Feilliste("test")).orElseThrow();
        return SKJEMA.validate(Jsontekst.av(tre), InputFormat.JSON);
    }

    @TestFactory
    Stream<DynamicTest> hver_scenariofil_foelger_skjemaet() {
        return Scenariomappe.filer().stream()
                .map(sti -> DynamicTest.dynamicTest(
                        sti,
                        () -> assertThat(feil(new String(Scenariomappe.innhold(sti), StandardCharsets.UTF_8)))
                                .isEmpty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.nir.rules.scenario.ScenarioleserTest#feil_skjemaet_ogsaa_ser")
    void skjemaet_avviser_det_leseren_avviser(String hva, String yaml) {
        assertThat(feil(yaml)).as(hva).isNotEmpty();
    }

    @Test
    void skjemaet_godtar_eksempelet_feilene_er_plantet_i() {
        assertThat(feil(ScenarioleserTest.GOD)).isEmpty();
    }

    @Test
    void saken_i_skjemaet_er_kontraktens_uten_krav_om_hva_som_maa_vaere_med() throws IOException {
        JsonNode sak = utenKrav(JSON.readTree(ressurs(NirJson.class, "sak.schema.json")));
        JsonNode defs = JSON.readTree(ressurs(no.nir.rules.Regelverk.class, "scenario.schema.json"))
                .get("$defs");
        ObjectNode rot = ((ObjectNode) sak).deepCopy();
        rot.remove(List.of("$schema", "$id", "$comment", "$defs"));
        assertThat(defs.get("sak")).isEqualTo(rot);
        assertThat(sak.get("$defs").size()).isGreaterThan(30);
        sak.get("$defs")
                .properties()
                .forEach(def ->
                        assertThat(defs.get(def.getKey())).as(def.getKey()).isEqualTo(def.getValue()));
    }

    private static JsonNode utenKrav(JsonNode node) {
        if (node instanceof ObjectNode objekt) {
            objekt.remove("required");
        }
        node.forEach(ScenarioskjemaTest::utenKrav);
        return node;
    }
}
