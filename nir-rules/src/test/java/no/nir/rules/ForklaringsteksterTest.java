package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.rules.scenario.Scenario;
import no.nir.rules.scenario.Scenarioleser;
import no.nir.rules.scenario.Scenariomappe;
import org.junit.jupiter.api.Test;

/**
 * Ordene i forklaringene: hva hver regel så og kom til i scenarioene sine, én linje for hver ulik ordlyd, med antallet ganger.
 * Tall og datoer skiller ikke to ordlyder; den første står.
 *
 * <p>Med {@code -Dfasit.skriv} skrives filen; uten prøves den.
 */
class ForklaringsteksterTest {

    private static final Path FIL = Path.of("src/test/resources/forklaringer.txt");
    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final List<Scenario> SCENARIOER = Scenariomappe.filer().stream()
            .flatMap(sti -> Scenarioleser.standard().les(sti, Scenariomappe.innhold(sti)).scenarioer().stream())
            .toList();

    @Test
    void hver_regel_forklarer_seg_som_før() throws IOException {
        Map<String, String> ordlyder = new LinkedHashMap<>();
        Map<String, Integer> ganger = new LinkedHashMap<>();
        for (Scenario scenario : SCENARIOER) {
            for (Forklaringssteg steg :
                    REGELVERK.vurder(scenario.sak(), scenario.dag()).forklaring()) {
                if (steg.regel().equals(scenario.regel())) {
                    String linje = steg.regel() + ": " + String.join(", ", steg.fakta()) + " → " + steg.konklusjon();
                    String ordlyd = linje.replaceAll("[0-9]+", "#");
                    ordlyder.putIfAbsent(ordlyd, linje);
                    ganger.merge(ordlyd, 1, Integer::sum);
                }
            }
        }
        List<String> linjer = ganger.entrySet().stream()
                .map(g -> g.getValue() + " × " + ordlyder.get(g.getKey()))
                .toList();
        if (System.getProperty("fasit.skriv") != null) {
            Files.writeString(FIL, String.join("\n", linjer) + "\n", StandardCharsets.UTF_8);
        }
        assertThat(linjer).isEqualTo(Files.readAllLines(FIL, StandardCharsets.UTF_8));
    }
}
