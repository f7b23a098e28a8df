package no.nir.rules.regelliste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.nir.catalog.Katalog;
import no.nir.rules.motor.Regelmotor;
import org.junit.jupiter.api.Test;

class RegellisteTest {

    private static final Katalog KATALOG = Katalog.standard();
    private static final Path FIL = Path.of("REGLER.md");

    /** Med {@code -Dfasit.skriv} skrives filen; uten prøves den. */
    @Test
    void regler_md_stemmer_med_reglene_tabellene_og_scenarioene() throws IOException {
        String ventet = Regelliste.skriv(KATALOG);
        if (System.getProperty("fasit.skriv") != null) {
            Files.writeString(FIL, ventet, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(FIL, StandardCharsets.UTF_8))
                .as("REGLER.md er ikke som reglene. Lag den på nytt; kommandoen står øverst i filen.")
                .isEqualTo(ventet);
    }

    @Test
    void hver_paragraf_har_enten_noe_som_hviler_på_den_eller_en_grunn() {
        List<Lovtabell.Rad> rader = tabell().rader();
        assertThat(rader).hasSize(36);
        for (Lovtabell.Rad rad : rader) {
            boolean brukt = !rad.regler().isEmpty() || !rad.parametre().isEmpty();
            assertThat(rad.uten() == null)
                    .as("%s har %s og %s", rad.paragraf().navn(), rad.regler(), rad.uten())
                    .isEqualTo(brukt);
        }
    }

    @Test
    void hver_grunn_gjelder_en_paragraf_i_kapitlene_og_sier_noe() {
        Lovtabell tabell = tabell();
        assertThat(tabell.rader().stream().map(r -> r.paragraf().paragraf()).collect(Collectors.toSet()))
                .containsAll(tabell.uten().keySet());
        tabell.uten().values().forEach(u -> {
            assertThat(u.hvorfor()).hasSizeGreaterThan(60);
            assertThat(u.ord()).hasSizeGreaterThan(25);
        });
    }

    private static Lovtabell tabell() {
        return new Lovtabell(KATALOG, Regelmotor.standard().regler());
    }
}
