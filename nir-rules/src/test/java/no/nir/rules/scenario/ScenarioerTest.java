package no.nir.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.catalog.Katalog;
import no.nir.rules.Regelverk;
import no.nir.rules.motor.Regelmotor;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Scenarioene i {@code scenarioer/}: én fil per regel, og hvert scenario er en test. */
class ScenarioerTest {

    private static final Pattern GRENSE = Pattern.compile("[<>]|\\b(dato|tall|desimal)\\(");
    private static final int SCENARIOER_VED_GRENSE = 3;

    private static final Scenarioleser LESER = Scenarioleser.standard();
    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final Scenariokjoerer KJOERER = Scenariokjoerer.med(REGELVERK);

    /** Filene leses én gang for alle testene. */
    private static final List<String> FILER = Scenariomappe.filer();

    private static final Map<String, Scenariofil> LEST =
            FILER.stream().collect(Collectors.toMap(sti -> sti, ScenarioerTest::lest));

    private static Scenariofil lest(String sti) {
        return LESER.les(sti, Scenariomappe.innhold(sti));
    }

    private static Scenariofil les(String sti) {
        return Objects.requireNonNull(LEST.get(sti), sti);
    }

    @TestFactory
    Stream<DynamicContainer> scenarioene_faar_det_svaret_de_venter() {
        return FILER.stream().map(sti -> {
            Scenariofil fil = les(sti);
            return DynamicContainer.dynamicContainer(
                    fil.regel(),
                    fil.scenarioer().stream()
                            .map(s -> DynamicTest.dynamicTest(fil.regel() + ": " + s.navn(), () -> {
                                Scenarioresultat resultat = KJOERER.kjoer(s);
                                assertThat(resultat.bestaatt())
                                        .as(() -> sti + ":" + s.linje() + ": " + resultat.somTekst())
                                        .isTrue();
                            })));
        });
    }

    @Tag("treg")
    @TestFactory
    Stream<DynamicTest> hver_opplysning_i_filen_betyr_noe() {
        Faktasjekk sjekk = Faktasjekk.med(REGELVERK, Katalog.standard());
        return FILER.stream()
                .map(sti -> DynamicTest.dynamicTest(
                        sti,
                        () -> assertThat(sjekk.sjekk(les(sti)))
                                .extracting(Scenariofeil::somLinje)
                                .isEmpty()));
    }

    @Test
    void hver_regel_har_en_fil_med_sitt_navn_i_mappen_til_temaet() {
        Set<String> mangler = new TreeSet<>(Scenariomappe.vilkaarEtterFil().keySet());
        assertThat(mangler).hasSameSizeAs(Regelmotor.standard().regler());
        assertThat(mangler).containsAll(FILER);
        mangler.removeAll(FILER);
        assertThat(mangler).isEmpty();
    }

    @Test
    void filen_handler_om_regelen_den_er_oppkalt_etter() {
        for (String sti : FILER) {
            assertThat(sti).endsWith("/" + les(sti).regel() + ".yaml");
        }
    }

    @Tag("treg")
    @Test
    void regelen_slaar_til_i_minst_ett_scenario_i_filen_sin() {
        List<String> aldri = new ArrayList<>();
        for (String sti : FILER) {
            if (KJOERER.kjoer(les(sti)).stream().allMatch(r -> r.slag() == 0)) {
                aldri.add(sti);
            }
        }
        assertThat(aldri).isEmpty();
    }

    @Test
    void en_regel_med_en_grense_har_minst_tre_scenarioer() {
        List<String> forFaa = new ArrayList<>();
        Set<String> medGrense = new TreeSet<>();
        Scenariomappe.vilkaarEtterFil().forEach((sti, vilkaar) -> {
            if (GRENSE.matcher(vilkaar).find()) {
                medGrense.add(sti);
            }
        });
        assertThat(medGrense).hasSizeGreaterThan(60);
        for (String sti : FILER) {
            if (medGrense.contains(sti) && les(sti).scenarioer().size() < SCENARIOER_VED_GRENSE) {
                forFaa.add(sti);
            }
        }
        assertThat(forFaa).isEmpty();
    }
}
