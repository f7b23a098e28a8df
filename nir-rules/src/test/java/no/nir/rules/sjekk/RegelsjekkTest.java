package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.catalog.Katalog;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.motor.Regeltekst;
import org.junit.jupiter.api.Test;

/** Reglene som følger med, slik de er skrevet. */
class RegelsjekkTest {

    private static final Path KILDER = Path.of("src/main/resources");
    private static final String I_JAREN = "META-INF/nir/regler/";

    private static final Sjekkresultat SVAR = Regelsjekk.mot(Katalog.standard()).sjekk(Regeltekst.filer());

    @Test
    void reglene_som_følger_med_har_ingen_feil() {
        assertThat(SVAR.feil().stream().map(Regelfeil::somLinje).collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(SVAR.godkjent()).isTrue();
    }

    @Test
    void alle_reglene_motoren_har_er_lest() {
        List<String> iMotoren =
                Regelmotor.standard().regler().stream().map(regel -> regel.id()).toList();
        assertThat(SVAR.regler()).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(iMotoren);
    }

    @Test
    void regelfilene_i_kilden_er_de_samme_som_i_jaren() throws IOException {
        try (Stream<Path> filer = Files.walk(KILDER)) {
            List<String> iKilden = filer.map(
                            fil -> KILDER.relativize(fil).toString().replace('\\', '/'))
                    .filter(fil -> fil.endsWith(".drl"))
                    .toList();
            assertThat(iKilden).hasSizeGreaterThan(25);
            Map<String, byte[]> iJaren = Regeltekst.filer();
            assertThat(iJaren.keySet().stream().map(sti -> sti.substring(I_JAREN.length())))
                    .containsExactlyInAnyOrderElementsOf(iKilden);
            for (String fil : iKilden) {
                assertThat(iJaren.get(I_JAREN + fil)).as(fil).isEqualTo(Files.readAllBytes(KILDER.resolve(fil)));
            }
        }
    }
}
