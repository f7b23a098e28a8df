package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.tid.Timegrense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdiene i regelverket, dagen før og dagen de endres. */
class ParameterverdierTest {

    private final Parametre parametre = Katalog.standard().parametre();

    @ParameterizedTest
    @CsvSource({
        "timer.samfunnskunnskap,            2021-12-31, 50, 2022-01-01, 75",
        "timer.norsk_plikt,                 2021-12-31, 250, 2022-01-01, 225",
        "program.varighet.oevre,            2025-12-31, 6, 2026-01-01, 12",
        "program.utvidelse.oevre,           2025-12-31, 6, 2026-01-01, 0",
        "program.varighet.fullfoert_videregaaende, 2024-12-31, 36, 2025-01-01, 48",
        "program.utvidelse.fullfoert_videregaaende, 2024-12-31, 12, 2025-01-01, 12",
        "program.varighet.deler_av_videregaaende, 2024-12-31, 24, 2025-01-01, 36",
        "program.utvidelse.deler_av_videregaaende, 2024-12-31, 12, 2025-01-01, 12",
        "program.varighet.fullfoert_fag_og_yrkesopplaering, 2024-12-31, 36, 2025-01-01, 60",
        "program.utvidelse.fullfoert_fag_og_yrkesopplaering, 2024-12-31, 12, 2025-01-01, 0",
        "program.varighet.arbeid_nedre,     2025-12-31, 24, 2026-01-01, 24",
        "program.utvidelse.arbeid_nedre,    2025-12-31, 12, 2026-01-01, 0",
        "program.varighet.grunnskole,       2025-12-31, 24, 2026-01-01, 24",
        "program.utvidelse.grunnskole,      2025-12-31, 12, 2026-01-01, 0",
    })
    void verdien_skifter_paa_dagen(String navn, LocalDate foer, int verdiFoer, LocalDate paa, int verdiPaa) {
        assertThat(foer.plusDays(1)).isEqualTo(paa);
        assertThat(parametre.historikk(navn)).hasSize(2);
        assertThat(parametre.tall(navn, foer)).isEqualTo(verdiFoer);
        assertThat(parametre.tall(navn, paa)).isEqualTo(verdiPaa);
    }

    @ParameterizedTest
    @CsvSource({
        "norsk.frist.med_videregaaende, 18, maaneder",
        "norsk.frist.uten_videregaaende, 36, maaneder",
        "samfunnskunnskap.frist, 12, maaneder",
        "norsk_rett.frist, 12, maaneder",
        "utvidet_norsk.vindu, 2, maaneder",
        "utvidet_norsk.minst, 1, maaneder",
        "utvidet_norsk.hoeyest, 6, maaneder",
        "utvidet_norsk.antall.med_videregaaende, 1, antall",
        "utvidet_norsk.antall.uten_videregaaende, 2, antall",
        "timer.norsk_asyl, 175, timer",
        "timer.samfunnskunnskap_asyl, 25, timer",
        "timer.norsk_kultur, 50, timer",
        "timer.introduksjonsloven.rett_og_plikt, 600, timer",
        "timer.introduksjonsloven.plikt, 300, timer",
        "program.varighet.introduksjonsloven, 24, maaneder",
        "program.utvidelse.introduksjonsloven, 12, maaneder",
        "program.permisjon.terskel, 10, virkedager",
        "program.fravaer.terskel, 10, virkedager",
        "program.aldersgrense_maal, 55, aar",
        "program.fulltid, 30, timer",
        "oppstart.frist, 3, maaneder",
        "kategori.alder.nedre, 18, aar",
        "kategori.alder.program_oevre, 55, aar",
        "kategori.alder.norsk_oevre, 67, aar",
        "kategori.bosatt_under, 2, aar",
        "kategori.referanse_bosatt_under, 5, aar",
        "kategori.arbeid.timer, 30, timer",
        "krav.femten_timer.timer, 15, timer",
        "krav.femten_timer.etter.oevre, 3, maaneder",
        "krav.femten_timer.etter.nedre, 6, maaneder",
        "krav.barn.alder, 18, aar",
        "avslutning.frist_registrering, 2, maaneder",
        "avslutning.frist_etterregistrering, 12, maaneder",
        "registrering.frist, 2, maaneder",
        "tiltak.hoeyest, 168, timer",
        "tiltak.desimaler, 2, antall",
        "stans.midlertidig.hoeyest, 3, maaneder",
    })
    void verdien_er_den_samme_hele_tiden(String navn, int verdi, String enhet) {
        assertThat(parametre.historikk(navn)).allSatisfy(linje -> {
            assertThat(linje.enhet().kode()).isEqualTo(enhet);
            assertThat(parametre.tall(navn, linje.gyldig().fom())).isEqualTo(verdi);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "lov.integreringsloven_fra, 2021-01-01",
        "lov.kapittel_6a_siste_dag, 2026-07-01",
        "norsk.regnes_fra_tilbud, 2023-08-01",
        "samfunnskunnskap.permisjon_fra, 2023-08-01",
        "utvidet_norsk.fra, 2023-07-01",
        "program.grunnskole_ikke_maal_fra, 2026-01-01",
        "program.maalkrav_fra, 2026-01-01",
        "kategori.arbeid_fra, 2026-01-01",
        "kategori.kollektiv_rett_fra, 2022-03-11",
        "kategori.overgang_34.fra, 2026-01-01",
        "kategori.overgang_34.til, 2026-06-30",
        "kategori.overgang_34.tillatelse_fra, 2022-03-11",
        "krav.livsmestring_34_fra, 2026-01-01",
        "krav.femten_timer.fra, 2026-01-01",
    })
    void datoen_er_den_samme_hele_tiden(String navn, LocalDate verdi) {
        assertThat(parametre.historikk(navn)).hasSize(1);
        assertThat(parametre.dato(navn, LocalDate.of(1900, 1, 1))).isEqualTo(verdi);
        assertThat(parametre.dato(navn, LocalDate.of(2200, 1, 1))).isEqualTo(verdi);
    }

    @Test
    void fulltid_er_37_og_en_halv_time() {
        assertThat(parametre.desimal("tiltak.fulltid", LocalDate.EPOCH)).isEqualByComparingTo("37.5");
        assertThat(parametre.desimal("program.fulltid", LocalDate.EPOCH)).isEqualByComparingTo("30");
    }

    @Test
    void timene_innlesingen_tillater_er_dem_tabellen_sier() {
        BigDecimal hoeyest = parametre.desimal("tiltak.hoeyest", LocalDate.EPOCH);
        BigDecimal minst = BigDecimal.ONE.movePointLeft(parametre.tall("tiltak.desimaler", LocalDate.EPOCH));

        assertThat(Timegrense.PER_UKE.tillater(hoeyest)).isTrue();
        assertThat(Timegrense.PER_UKE.tillater(hoeyest.add(minst))).isFalse();
        assertThat(Timegrense.PER_UKE.tillater(minst)).isTrue();
        assertThat(Timegrense.PER_UKE.tillater(minst.movePointLeft(1))).isFalse();
    }

    @Test
    void kodesettene_er_de_i_regelverket() {
        assertThat(parametre.koder("krav.femten_timer.typer", LocalDate.EPOCH))
                .isEqualTo(List.of(
                        "ARBEID_MED_LOENNSTILSKUDD",
                        "ARBEID_SOM_DEL_AV_PROGRAMMET",
                        "KORTE_BRANSJEKURS",
                        "PRAKSIS_MED_FOKUS_ARBEID"));
        assertThat(parametre.koder("program.fravaer.uten_tillegg", LocalDate.EPOCH))
                .containsExactly("FERIE", "RELIGIOES_HOEYTIDSDAG");
        assertThat(parametre.koder("kategori.mottak.uten_opplaering", LocalDate.EPOCH))
                .containsExactly("ANKOMSTSENTER", "TRANSITT");
    }

    @ParameterizedTest
    @CsvSource({"ingen, A2, B1", "grunnskole, B1, B1", "videregaaende, B1, B2"})
    void veiledende_norskmaal_er_de_i_regelverket(String bakgrunn, String skriftlig, String muntlig) {
        String navn = "norskmaal.veiledende." + bakgrunn;

        assertThat(parametre.koder(navn + ".skriftlig", LocalDate.EPOCH)).containsExactly(skriftlig);
        assertThat(parametre.koder(navn + ".muntlig", LocalDate.EPOCH)).containsExactly(muntlig);
    }

    @Test
    void beskrivelsen_av_aldersgrensen_sier_at_60_aar_er_vedtatt_men_ikke_i_kraft() {
        assertThat(parametre.historikk("kategori.alder.program_oevre"))
                .singleElement()
                .extracting(Parameterlinje::beskrivelse)
                .asString()
                .contains("60 år er vedtatt, men ikke satt i kraft");
    }
}
