package no.nir.innebygd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InnebygdTest {

    @Test
    void programmet_skriver_fristen_og_forklaringen_paa_klassestien_brukeren_faar()
            throws IOException, InterruptedException {
        List<String> linjer = Klassesti.avMaven().kjoer(Innebygd.class).lines().toList();
        assertThat(linjer.get(0))
                .isEqualTo(
                        "Fristvurdering{dato=2022-03-19, mangler=[], fra=2021-03-19, maaneder=12," + " utvidelser=[]}");
        assertThat(linjer.get(1)).startsWith("LOV-").contains("(integreringsloven § 52)");
        assertThat(linjer)
                .anyMatch(linje -> linje.startsWith("FRIST-ORD-03 Samfunnskunnskap skal være gjennomført innen fristen"
                                + " (integreringsloven § 33 første ledd): ")
                        && linje.contains("samfunnskunnskap.frist = 12")
                        && linje.endsWith(" → SAMFUNNSKUNNSKAP 2022-03-19 = 2021-03-19 + 12 måneder"));
    }
}
