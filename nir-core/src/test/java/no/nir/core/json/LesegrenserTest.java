package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grensene i lesingen, like under, på og like over, og hvor i dokumentet feilen står. */
class LesegrenserTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7.50, 7.5",
        "100, 100",
        "1.00, 1",
        "123456789012345, 123456789012345",
        "1234567890123456, 1234567890123456",
        "12345678901234.5, 12345678901234.5",
        "-1.50, -1.5",
        "2e02, 200",
        "9.9E01, 99",
        "1e99, 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        "0e99, 0",
        "0e100, 0",
        "0e101, ",
        "0e1000, ",
        "1e-101, ",
    })
    void tallet_leses_etter_verdi_og_en_eksponent_over_hundre_avvises(String tall, @Nullable BigDecimal ventet) {
        assertThat(Desimaltall.av(tall)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "1199, true", "1200, true", "1201, false", "1.5, false", "12e2, true"
    })
    void måneder_er_et_heltall_fra_0_til_1200(String tall, boolean godtas) {
        Feilsamler feil = new Feilsamler(Utf8Decoder.les(tall));
        assertThat(HeltallParser.MAANEDER.les(new Jsonverdi.Tall(tall, 0), feil).erLest())
                .isEqualTo(godtas);
        assertThat(feil.antall()).isEqualTo(godtas ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, true", "201, false"})
    void en_id_har_høyst_to_hundre_tegn_og_et_tegn_kan_ta_to_plasser(int tegn, boolean godtas) {
        String sak = "{\"sakId\":\"%s\",\"person\":{\"foedselsdato\":\"1990-05-17\"}}";
        assertThat(Lesing.feilI(sak.formatted("😀".repeat(tegn))).isEmpty()).isEqualTo(godtas);
        assertThat(Lesing.feilI(sak.formatted("x".repeat(tegn))).isEmpty()).isEqualTo(godtas);
    }

    @ParameterizedTest
    @CsvSource({"9999, true", "10000, true", "10001, false"})
    void en_liste_har_høyst_ti_tusen_elementer(int antall, boolean godtas) {
        String krav = "{\"ordning\":\"NORSK_PLIKT\",\"dato\":\"2024-01-01\"}";
        String liste = (krav + ",").repeat(antall - 1) + krav;
        assertThat(Lesing.pekereI(Lesing.sak("\"krav\":[" + liste + "]")))
                .isEqualTo(godtas ? List.of() : List.of("/krav"));
    }

    /** Det som står etter grensen, hoppes over som én verdi, også når det selv er et objekt eller en liste. */
    @Test
    void det_som_er_for_mye_hoppes_over_og_resten_leses() {
        String felt = IntStream.range(0, 198).mapToObj(i -> "\"f" + i + "\":1,").collect(Collectors.joining());
        List<Inndatafeil> feil = Lesing.feilI(Lesing.sak(felt + "\"a\":{\"b\":{\"c\":1}},\"d\":[[1],2]"));
        assertThat(feil.get(0).melding()).isEqualTo("Objektet har flere enn 200 felt.");
        assertThat(feil).hasSize(199);
        assertThat(Lesing.pekereI(Lesing.sak("\"farge\":[" + "1,".repeat(10_000) + "{\"b\":[[1],2]},[3]],\"spor\":9")))
                .containsExactly("/farge", "/farge", "/spor");
    }

    @ParameterizedTest
    @CsvSource({"14, true", "15, true", "16, false"})
    void objekter_i_hverandre_har_samme_grense_som_lister(int nivaaer, boolean godtas) {
        List<Inndatafeil> feil =
                Lesing.feilI(Lesing.sak("\"dypt\":" + "{\"a\":".repeat(nivaaer) + "1" + "}".repeat(nivaaer)));
        assertThat(feil.stream().anyMatch(f -> f.melding().contains("16 nivåer")))
                .isEqualTo(!godtas);
    }

    @Test
    void for_dype_verdier_som_hoppes_over_stanser_lesingen() {
        List<Inndatafeil> feil = Lesing.feilI(Lesing.sak("\"krav\":["
                + "{\"ordning\":\"NORSK_PLIKT\",\"dato\":\"2024-01-01\"},".repeat(10_000)
                + "[".repeat(20) + "]".repeat(20) + "]"));
        assertThat(feil)
                .extracting(Inndatafeil::melding)
                .contains("Dokumentet går over en grense for hva som leses.")
                .doesNotContain("Ugyldig JSON: kan ikke lese videre herfra.");
    }

    @ParameterizedTest
    @CsvSource({"'', 3, 11", "'\uFEFF', 3, 11"})
    void en_syntaksfeil_har_linjen_og_tegnet_der_lesingen_stanset(String start, int linje, int kolonne) {
        assertThat(Lesing.feilI(start + "{\"sakId\":\"s1\",\n\"person\":{},\n \"spor\": 1x,\n \"krav\":[]\n}\n"))
                .filteredOn(f -> f.melding().equals("Ugyldig JSON: kan ikke lese videre herfra."))
                .singleElement()
                .returns(linje, Inndatafeil::linje)
                .returns(kolonne, Inndatafeil::kolonne);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"sakId\":\"s1", "{\"sakId\":\"s1\",", "{\"sakId\"", "{\"sakId\":", "[1,", "{"})
    void et_dokument_som_slutter_for_tidlig_får_beskjed_om_det_ved_slutten(String json) {
        assertThat(Lesing.feilI(json)).last().satisfies(feil -> {
            assertThat(feil.melding()).isEqualTo("Ugyldig JSON: dokumentet slutter for tidlig.");
            assertThat(feil.kolonne()).isEqualTo(json.length() + 1);
        });
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, false", "11, true", "12, true"})
    void meldingen_teller_feilene_etter_den_tiende(int antall, boolean teller) {
        UgyldigJsonException feil = new UgyldigJsonException(
                IntStream.range(0, antall)
                        .mapToObj(i -> new Inndatafeil("/" + i, "Feil.", 1, 1))
                        .toList(),
                antall);
        assertThat(feil).hasMessageStartingWith("Saken kan ikke leses: " + antall + " feil.");
        if (teller) {
            assertThat(feil).hasMessageEndingWith("\n  … og " + (antall - 10) + " til");
        } else {
            assertThat(feil).hasMessageNotContaining("…");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void en_tekst_har_samme_største_lengde_som_et_dokument_i_byte(int over, boolean godtas) {
        String fyll = " ".repeat(Jsongrenser.DOKUMENT + over);
        assertThat(Lesing.feilI(fyll.getBytes(StandardCharsets.UTF_8)).get(0).melding())
                .startsWith(godtas ? "Dokumentet er tomt" : "Dokumentet er for stort");
        assertThat(melding(fyll)).contains(godtas ? "Dokumentet er tomt" : "Dokumentet er for stort");
    }

    private static String melding(String json) {
        try {
            return Lesing.JSON.lesSak(json).sakId();
        } catch (UgyldigJsonException e) {
            return e.feil().get(0).melding();
        }
    }
}
