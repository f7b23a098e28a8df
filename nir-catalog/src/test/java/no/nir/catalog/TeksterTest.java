package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Tiltakstype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tekstene på tre målformer. */
class TeksterTest {

    private final Katalog katalog = Katalog.standard();
    private final Tekster tekster = katalog.tekster();

    @Test
    void hver_tiltakstype_har_en_egen_veiledning_paa_tre_maalformer() {
        Set<String> sett = new HashSet<>();
        List<String> koder = katalog.koder(Tiltakstype.KODEVERK);

        assertThat(koder).hasSize(38);
        for (String kode : koder) {
            for (Maalform maalform : Maalform.values()) {
                String tekst = tekster.veiledning(new Tiltakstype(kode), maalform);
                assertThat(tekst)
                        .as("%s %s", kode, maalform)
                        .hasSizeGreaterThanOrEqualTo(60)
                        .endsWith(".");
                assertThat(sett.add(tekst)).as("%s %s er unik", kode, maalform).isTrue();
            }
        }
    }

    @Test
    void hver_funnkode_har_en_egen_setning_paa_tre_maalformer_uten_felt() {
        Set<String> sett = new HashSet<>();
        for (String kode : katalog.koder(Funnkode.KODEVERK)) {
            for (Maalform maalform : Maalform.values()) {
                String tekst = tekster.tekst(kode, maalform);
                assertThat(tekst).as("%s %s", kode, maalform).endsWith(".").doesNotContain("{");
                assertThat(sett.add(tekst)).as("%s %s er unik", kode, maalform).isTrue();
            }
        }
        assertThat(sett).hasSize(3 * 26);
    }

    @ParameterizedTest
    @EnumSource(Maalform.class)
    void ingen_tekst_er_skrevet_paa_feil_maalform(Maalform maalform) {
        Set<String> bareNynorsk = Set.of("ikkje", "frå", "eit", "ein", "dei", "blir", "meir", "kva", "òg", "veke");
        Set<String> bareBokmaal = Set.of("ikke", "fra", "et", "en", "de", "mer", "hva", "også", "uke", "uka");
        Set<String> bareEngelsk = Set.of("the", "and", "is", "of");
        assertThat(tekster.noekler()).hasSizeGreaterThan(26).isSorted();
        for (String noekkel : tekster.noekler()) {
            Set<String> ord = new HashSet<>(List.of(
                    tekster.tekst(noekkel, maalform).toLowerCase(Locale.ROOT).split("[^a-zæøåòé]+")));
            switch (maalform) {
                case NB ->
                    assertThat(ord)
                            .as(noekkel)
                            .doesNotContainAnyElementsOf(bareNynorsk)
                            .doesNotContainAnyElementsOf(bareEngelsk);
                case NN ->
                    assertThat(ord)
                            .as(noekkel)
                            .doesNotContainAnyElementsOf(bareBokmaal)
                            .doesNotContainAnyElementsOf(bareEngelsk);
                case EN ->
                    assertThat(ord).as(noekkel).doesNotContainAnyElementsOf(Set.of("ikke", "ikkje", "og", "er", "som"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status.timer|0 timer gjennomført",
                "status.timer_av|0 av 50 timer gjennomført",
                "status.norskmaal.ingen|Norskmål: Ikke registrert",
                "status.proeve.ikke|Prøve: Ikke gjennomført",
                "status.deltakelse.ingen|Deltakelse: Ikke registrert tiltak",
                "status.deltakelse|Deltakelse: 3 tiltak",
                "status.frist.utdanningsbakgrunn|ikke beregnet. Utdanningsbakgrunn er ikke registrert",
            })
    void statuslinjene_er_slik_nir_viser_dem(String noekkel, String ventet) {
        Map<String, Map<String, String>> verdier = Map.of(
                "status.timer", Map.of("timer", "0"),
                "status.timer_av", Map.of("timer", "0", "krav", "50"),
                "status.deltakelse", Map.of("antall", "3"));

        assertThat(tekster.tekst(noekkel, Maalform.NB, verdier.getOrDefault(noekkel, Map.of())))
                .isEqualTo(ventet);
    }

    @Test
    void en_verdi_med_spesialtegn_settes_inn_som_den_er() {
        assertThat(tekster.tekst("status.timer", Maalform.EN, Map.of("timer", "$1\\")))
                .isEqualTo("$1\\ hours completed");
    }

    @Test
    void felt_og_verdier_maa_stemme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tekster.tekst("status.timer_av", Maalform.NB, Map.of("timer", "0")))
                .withMessageContaining("har feltet krav, som mangler");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tekster.tekst("status.timer", Maalform.NB, Map.of("timer", "0", "krav", "50")))
                .withMessageContaining("har ikke feltene [krav]");
    }

    @Test
    void en_ukjent_noekkel_gir_unntak_med_forslag() {
        assertThat(tekster.finnes("UNDER_FULLTID")).isTrue();
        assertThat(tekster.finnes("UNDER_FULTID")).isFalse();
        assertThatExceptionOfType(UkjentTekstException.class)
                .isThrownBy(() -> tekster.tekst("UNDER_FULTID", Maalform.NB))
                .withMessageContaining("Mente du UNDER_FULLTID");
        assertThatExceptionOfType(UkjentTekstException.class)
                .isThrownBy(() -> tekster.tekst("xyz", Maalform.NB))
                .withMessage("Ukjent tekst «xyz».");
    }
}
