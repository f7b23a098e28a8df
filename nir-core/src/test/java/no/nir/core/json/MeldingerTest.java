package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.sak.Sak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hva meldingene sier, ord for ord, der den som retter dokumentet, trenger det. */
class MeldingerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"krav\":[{\"dato\":\"2024-01-01\"}] | en kode fra kodeverket ordning.",
                "\"krav\":[{\"ordning\":\"NORSK_PLIKT\"}] | en dato som åååå-mm-dd.",
                "\"klager\":[{\"dato\":\"2024-01-01\",\"utfall\":\"AVVIST\",\"utfallDato\":\"2024-01-01\"}] | tekst.",
                "\"timer\":[{\"ordning\":\"NORSK_PLIKT\",\"fom\":\"2024-01-01\"}]"
                        + " | timer fra 0 til 100000, med høyst to desimaler.",
                "\"fravaer\":[{\"ordning\":\"NORSK_PLIKT\",\"fom\":\"2024-01-01\",\"aarsak\":\"FERIE\"}]"
                        + " | true eller false.",
            })
    void det_som_mangler_sies_med_hva_som_ventes(String felt, String ventet) {
        assertThat(Lesing.feilI(Lesing.sak(felt)))
                .singleElement()
                .returns("Mangler. Ventet " + ventet, Inndatafeil::melding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dato\":\"2024-01-01\",\"etterAvtale\":true} | et kommunenummer på fire sifre.",
                "{\"kommune\":\"0301\",\"etterAvtale\":true} | en dato som åååå-mm-dd.",
                "{\"kommune\":\"0301\",\"dato\":\"2024-01-01\"} | true eller false.",
            })
    void det_som_mangler_i_en_bosetting_sies_med_hva_som_ventes(String bosetting, String ventet) {
        assertThat(Lesing.feilI(person("\"bosettinger\":[" + bosetting + "]")))
                .singleElement()
                .returns("Mangler. Ventet " + ventet, Inndatafeil::melding);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/01/01",
        "2024-01/01",
        "2024-0a-01",
        "2024-01-0 ",
        "202:-01-01",
        "2024001001",
        "2024-01-1",
        "2024-01-011",
    })
    void en_dato_har_fire_to_og_to_sifre_med_bindestrek_mellom(String dato) {
        assertThat(Lesing.feilI(Lesing.sak("\"asylsoeknad\":{\"dato\":\"" + dato + "\"}")))
                .singleElement()
                .satisfies(feil -> assertThat(feil.melding()).startsWith("Ventet en dato som åååå-mm-dd, fikk "));
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "2200, true", "2201, false"})
    void et_år_er_fra_1900_til_2200(String aar, boolean godtas) {
        List<Inndatafeil> feil =
                Lesing.feilI(Lesing.sak("\"kategorier\":[{\"kategori\":\"ASYLNORSK\",\"fom\":\"" + aar + "-01-01\"}]"));
        assertThat(feil.isEmpty()).isEqualTo(godtas);
        assertThat(feil)
                .allSatisfy(f -> assertThat(f.melding())
                        .startsWith(
                                "Ventet et år fra 1900 til 2200 (et felt som tom utelates når det er åpent), fikk "));
    }

    @Test
    void varslene_sier_hva_noen_bør_se_på_uten_å_gjenta_det() {
        assertThat(varsler(person("\"duf\":\"999999999999\"")))
                .containsExactly("Alle sifrene i nummeret er like. Det er beholdt.");
        assertThat(varsler(person("\"duf\":\"999999999998\""))).isEmpty();
        assertThat(varsler(person("\"oppfoelgingskommune\":\"1111\""))).isEmpty();
        assertThat(varsler(person("\"fornavn\":\"a\u200Bb\"")))
                .containsExactly("Teksten inneholder det usynlige tegnet U+200B. Det er beholdt.");
        assertThat(varsler(Lesing.sak("\"asylsoeknad\":{\"dato\":\"1990-05-16\"}")))
                .containsExactly("Datoen er før personens fødselsdato. Den er beholdt.");
        assertThat(varsler(Lesing.sak("\"asylsoeknad\":{\"dato\":\"1990-05-17\"}")))
                .isEmpty();
    }

    @Test
    void et_felt_som_står_to_ganger_meldes_der_det_står_for_andre_gang() {
        String json = "{\"sakId\":\"s\",\n  \"spor\":1,\n \"farge\":2,\n\"person\":{\"foedselsdato\":\"1990-05-17\"},"
                + "\n \"spor\":2,\n   \"form\":3}";
        List<Inndatafeil> feil = Lesing.feilI(json);
        assertThat(feil).extracting(Inndatafeil::peker).containsExactly("/farge", "/spor", "/form");
        assertThat(feil).extracting(Inndatafeil::linje).containsExactly(3, 5, 6);
        assertThat(feil).extracting(Inndatafeil::kolonne).containsExactly(10, 9, 11);
        assertThat(feil.get(1).melding()).isEqualTo("Feltet spor står flere ganger. Ventet ett.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FEFF007B", "FFFE7B00", "FEFF", "FFFE", "007B", "7B00", "0000FEFF"})
    void andre_unicodeformer_enn_UTF_8_nevnes_ved_navn(String heks) {
        assertThat(Lesing.feilI(HexFormat.of().parseHex(heks)))
                .containsExactly(
                        new Inndatafeil("", "Ventet UTF-8. Dokumentet ser ut til å være UTF-16 eller UTF-32.", 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FE, 0", "FF, 0", "FE7B, 0", "FF7B, 0", "7BFE, 1", "7BFF, 1"})
    void en_enkelt_gal_byte_er_ugyldig_UTF_8(String heks, int plass) {
        assertThat(Lesing.feilI(HexFormat.of().parseHex(heks)))
                .containsExactly(
                        new Inndatafeil("", "Ugyldig UTF-8 i byte " + plass + " (den første er 0).", 1, plass + 1));
    }

    @Test
    void én_byte_kan_leses_men_er_ikke_en_sak() {
        assertThat(Lesing.feilI("{"))
                .last()
                .satisfies(
                        feil -> assertThat(feil.melding()).isEqualTo("Ugyldig JSON: dokumentet slutter for tidlig."));
        assertThat(Lesing.feilI(new byte[0]))
                .singleElement()
                .satisfies(feil -> assertThat(feil.melding()).isEqualTo("Dokumentet er tomt. Ventet et JSON-objekt."));
    }

    @Test
    void ja_og_nei_leses_som_de_står() {
        Sak ja = Lesing.JSON.lesSak(person("\"skjermetAdresse\":true,\"nordiskEllerEoes\":true,\"venterBarn\":true"));
        assertThat(ja.person().skjermetAdresse()).isTrue();
        assertThat(ja.person().nordiskEllerEoes()).isTrue();
        assertThat(ja.person().venterBarn()).isTrue();
        Sak nei = Lesing.JSON.lesSak(person("\"skjermetAdresse\":false,\"venterBarn\":false"));
        assertThat(nei.person().skjermetAdresse()).isFalse();
        assertThat(nei.person().venterBarn()).isFalse();
        assertThat(Lesing.JSON
                        .lesSak(Lesing.sak("\"reservertMotForskning\":true"))
                        .reservertMotForskning())
                .isTrue();
    }

    @Test
    void grunnen_til_et_fritak_er_en_kode_og_til_andre_vedtak_fri_tekst() {
        String vedtak = "\"vedtak\":[{\"id\":\"v\",\"ordning\":\"NORSK_PLIKT\",\"type\":\"%s\","
                + "\"vedtaksdato\":\"2024-01-01\",\"fom\":\"2024-01-01\",\"grunn\":\"%s\"}]";
        for (String type : List.of("FRITAK", "FRITAK_FRA_PROEVE")) {
            assertThat(Lesing.JSON
                            .lesSak(Lesing.sak(vedtak.formatted(type, "HELSE")))
                            .vedtak()
                            .get(0)
                            .grunn())
                    .isEqualTo(new Fritaksgrunn("HELSE").kode());
            assertThat(Lesing.pekereI(Lesing.sak(vedtak.formatted(type, "helsa"))))
                    .containsExactly("/vedtak/0/grunn");
        }
        assertThat(Lesing.JSON
                        .lesSak(Lesing.sak(vedtak.formatted("AVSLAG", "helsa")))
                        .vedtak()
                        .get(0)
                        .grunn())
                .isEqualTo("helsa");
    }

    @Test
    void et_nytt_sett_med_koder_leser_det_samme() {
        String sak = Lesing.sak("\"utdanningsbakgrunn\":\"INGEN\"");
        assertThat(Proevekoder.nirJson().lesSak(sak)).isEqualTo(Lesing.JSON.lesSak(sak));
        assertThat(Proevekoder.nirJson().lesSak(sak.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Lesing.JSON.lesSak(sak));
    }

    private static List<String> varsler(String json) {
        return Lesing.JSON.lesSakMedVarsler(json).varsler().stream()
                .map(Inndatafeil::melding)
                .toList();
    }

    private static String person(String felt) {
        return "{\"sakId\":\"s\",\"person\":{\"foedselsdato\":\"1990-05-17\"," + felt + "}}";
    }
}
