package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Det regelverket sier om kodene: grupper, alvor, bokstaver i § 9, og hva som teller hvor. */
class KodeverkinnholdTest {

    private final Katalog katalog = Katalog.standard();

    private List<String> koder(String kodeverk, String gruppe) {
        return katalog.kodeverk(kodeverk).stream()
                .filter(linje -> linje.gruppe().equals(gruppe))
                .map(Kodelinje::kode)
                .toList();
    }

    private List<String> medEgenskap(String kodeverk, String kolonne, String verdi) {
        return katalog.kodeverk(kodeverk).stream()
                .filter(linje -> linje.egenskap(kolonne).orElse("").equals(verdi))
                .map(Kodelinje::kode)
                .toList();
    }

    @Test
    void tiltakstypene_er_fordelt_paa_grupper_som_i_kilde_000() {
        Map<String, Long> antall = katalog.kodeverk("tiltakstype").stream()
                .collect(Collectors.groupingBy(Kodelinje::gruppe, Collectors.counting()));

        assertThat(antall)
                .isEqualTo(Map.of(
                        "OPPLAERING_I_NORSK_OG_SAMFUNNSKUNNSKAP", 4L,
                        "LIVSMESTRING_OG_FORELDREVEILEDNING", 2L,
                        "ARBEIDSRETTEDE_TILTAK", 6L,
                        "UTDANNINGSRETTEDE_TILTAK", 16L,
                        "ANDRE_INTEGRERINGSTILTAK", 10L));
    }

    @Test
    void tiltakstypene_staar_gruppert_i_menyens_rekkefoelge() {
        assertThat(katalog.kodeverk("tiltakstype").stream()
                        .map(Kodelinje::gruppe)
                        .distinct())
                .containsExactlyElementsOf(katalog.koder("tiltaksgruppe"));
    }

    @Test
    void bare_tilbud_i_omsorgspermisjon_kan_mangle_timer() {
        assertThat(medEgenskap("tiltakstype", "timer_valgfrie", "ja")).containsExactly("TILBUD_I_OMSORGSPERMISJON");
    }

    @Test
    void de_to_livsmestringstypene_registrerer_gjennomfoering_og_kan_ikke_erstatte() {
        assertThat(medEgenskap("tiltakstype", "registrerer_gjennomfoering", "ja"))
                .containsExactly("FORELDREVEILEDNING", "LIVSMESTRING_I_ET_NYTT_LAND")
                .isEqualTo(medEgenskap("tiltakstype", "kan_erstatte", "nei"));
    }

    @Test
    void bare_to_ordninger_tar_tiltak() {
        assertThat(medEgenskap("ordning", "tar_tiltak", "ja"))
                .containsExactly("INTRODUKSJONSPROGRAM", "KVALIFISERING_FOR_MOTTAKSBEBOERE");
    }

    @Test
    void funnkodene_har_alvoret_i_regelverket() {
        assertThat(koder("funnkode", "FEIL"))
                .containsExactlyInAnyOrder(
                        "UTVIDET_DELTAKELSE_AVVIST",
                        "UTVIDET_NORSK_AVVIST",
                        "AVSLUTNING_ETTER_FRIST",
                        "UTENFOR_ETTERREGISTRERING",
                        "IKKE_TILLATT_I_LOVEN",
                        "FLYTTET_MEN_DELTAR",
                        "FLERE_AVSLUTNINGER",
                        "AVSLUTNING_FOER_START");
        assertThat(koder("funnkode", "INFO")).containsExactlyInAnyOrder("SLUTTMAAL_IKKE_I_LOVEN", "UNDER_FULLTID");
        assertThat(koder("funnkode", "ADVARSEL")).hasSize(16);
        assertThat(katalog.koder("alvor")).containsExactlyInAnyOrder("FEIL", "ADVARSEL", "INFO");
    }

    @Test
    void oppholdsgrunnlagene_har_bokstaven_i_paragraf_9() {
        Map<String, String> bokstaver = katalog.kodeverk("oppholdsgrunnlag").stream()
                .collect(Collectors.toMap(
                        Kodelinje::kode, linje -> linje.egenskap("bokstav").orElse("")));

        assertThat(bokstaver)
                .isEqualTo(Map.ofEntries(
                        Map.entry("UTL_28", "a"),
                        Map.entry("UTL_35_3", "b"),
                        Map.entry("UTL_38_1", "c"),
                        Map.entry("UF_8_4", "c"),
                        Map.entry("UTL_38_5", "d"),
                        Map.entry("UTL_34", "e"),
                        Map.entry("UTL_KAP6", "f"),
                        Map.entry("UTL_53", "g"),
                        Map.entry("UTL_23", ""),
                        Map.entry("UTL_25", ""),
                        Map.entry("UTL_KAP6_ARBEID", ""),
                        Map.entry("ANNET", "")));
        assertThat(medEgenskap("oppholdsgrunnlag", "paragraf_28", "ja"))
                .containsExactlyInAnyOrder("UTL_23", "UTL_25", "UTL_KAP6_ARBEID");
    }

    @Test
    void sluttmaalene_hoerer_til_oevre_eller_nedre_gruppe() {
        assertThat(koder("sluttmaal", "oevre"))
                .containsExactlyInAnyOrder("HOEYERE_UTDANNING", "YRKESFAGLIG_REKVALIFISERING");
        assertThat(koder("sluttmaal", "begge")).containsExactly("ARBEID");
        assertThat(koder("sluttmaal", "nedre")).hasSize(5);
        assertThat(koder("utdanningsbakgrunn", "oevre")).containsExactly("VIDEREGAAENDE_ELLER_HOEYERE");
    }

    @Test
    void bare_arbeid_og_utdanning_paa_videregaaende_nivaa_er_maaloppnaaelse() {
        assertThat(medEgenskap("avslutningsaarsak", "maaloppnaaelse", "ja"))
                .containsExactlyInAnyOrder(
                        "ARBEID_HELTID",
                        "ARBEID_DELTID",
                        "ARBEID_MED_LOENNSTILSKUDD",
                        "EGEN_BEDRIFT",
                        "VIDEREGAAENDE_OPPLAERING",
                        "HOEYERE_UTDANNING");
        assertThat(koder("avslutningsaarsak", "flyttet"))
                .containsExactlyInAnyOrder("FLYTTET_TIL_ANNEN_KOMMUNE", "FLYTTET_TIL_UTLANDET");
        assertThat(medEgenskap("avslutningsaarsak", "i_nevner", "nei"))
                .containsExactlyInAnyOrder(
                        "FLYTTET_TIL_ANNEN_KOMMUNE", "FLYTTET_TIL_UTLANDET", "DOED", "IKKE_LENGER_I_KATEGORI");
        assertThat(katalog.koder("avslutningsaarsak")).hasSize(21);
    }

    @Test
    void fravaer_som_aldri_forlenger_er_det_samme_i_kodeverket_og_parameteren() {
        assertThat(medEgenskap("fravaersaarsak", "forlenger", "nei"))
                .containsExactlyInAnyOrderElementsOf(
                        katalog.parametre().koder("program.fravaer.uten_tillegg", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void mottak_uten_opplaering_er_det_samme_i_kodeverket_og_parameteren() {
        assertThat(medEgenskap("mottakstype", "opplaering", "nei"))
                .containsExactlyInAnyOrderElementsOf(
                        katalog.parametre().koder("kategori.mottak.uten_opplaering", LocalDate.of(2026, 1, 1)));
    }
}
