package no.nir.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrukTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--hjelp", "demo --help", "vurder --help", "katalog --help"})
    void hjelpen_er_paa_bokmaal_og_er_ikke_en_feil(String args) {
        Kjoert kjoert = Kjoert.nir(args.split(" "));
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.feil()).isEmpty();
        assertThat(kjoert.ut()).startsWith("Bruk: nir").contains("Valg:").contains("Vis denne hjelpen.");
        assertThat(kjoert.ut()).doesNotContainIgnoringCase("usage").doesNotContain("Show this");
    }

    @Test
    void hjelpen_nevner_alle_kommandoene_og_utgangskodene() {
        assertThat(Kjoert.nir("--help").linjer())
                .anyMatch(linje -> linje.startsWith("  demo "))
                .anyMatch(linje -> linje.startsWith("  vurder "))
                .anyMatch(linje -> linje.startsWith("  katalog "))
                .anyMatch(linje -> linje.startsWith("  3  noe av det som ble lest, ble avvist"));
    }

    @Test
    void versjonen_har_avtrykkene_av_regler_og_tabeller() {
        Kjoert kjoert = Kjoert.nir("--version");
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.linjer()).hasSize(3);
        assertThat(kjoert.linjer().get(0)).matches("nir [0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(kjoert.linjer().get(1)).matches("regler   [0-9a-f]{64}");
        assertThat(kjoert.linjer().get(2)).matches("tabeller [0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | nir: Mangler kommando. Se nir --help.
            vurdr                                     | nir: Ukjent argument: vurdr. Mente du vurder? Se nir --help.
            --tull                                    | nir: Ukjent valg: --tull. Se nir --help.
            vurder --tull                             | nir: Ukjent argument: --tull. Se nir vurder --help.
            vurder --per 2021-06-03 --tull            | nir: Ukjent valg: --tull. Se nir vurder --help.
            vurder                                    | nir: Mangler --per DATO. Se nir vurder --help.
            vurder --per                              | nir: Mangler --per DATO. Se nir vurder --help.
            vurder --per 2021-06-03 --per 2021-06-04  | nir: --per DATO kan bare gis én gang. Se nir vurder --help.
            demo --register                           | nir: Mangler --register N. Se nir demo --help.
            demo --register mange                     | nir: --register er «mange». Ventet et heltall.
            demo --register -1                        | nir: --register er «-1». Ventet et heltall.
            demo --froe 1                             | nir: --froe hører til --register. Se nir demo --help.
            vurder --per 01019012345                  | nir: --per er «***********». Ventet en dato som finnes, fra 1900 til 2200, på formen åååå-mm-dd.
            vurder --per 2021-06-03 988899900055.json | nir: ************.json finnes ikke. Ingenting er vurdert.
            demo mer                                  | nir: Ukjent argument: mer. Se nir demo --help.
            katalog --dato i-dag                      | nir: --dato er «i-dag». Ventet en dato som finnes, fra 1900 til 2200, på formen åååå-mm-dd.
            """)
    void feil_bruk_gir_en_lesbar_linje_og_kode_to(String args, String melding) {
        Kjoert kjoert = Kjoert.nir(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(kjoert.kode()).isEqualTo(2);
        assertThat(kjoert.ut()).isEmpty();
        assertThat(kjoert.feil()).isEqualTo(melding + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-02-29",
                "2021-6-3",
                "03.06.2021",
                "2021-06-03T00:00",
                "1899-12-31",
                "2201-01-01",
                "+2021-06-03",
                "٢٠٢١-٠٦-٠٣",
                "0000-00-00",
                ""
            })
    void en_umulig_dato_er_feil_bruk(String dato) {
        Kjoert kjoert = Kjoert.nir("vurder", "--per", dato);
        assertThat(kjoert.kode()).isEqualTo(2);
        assertThat(kjoert.feil())
                .startsWith("nir: --per er «" + dato + "». Ventet en dato som finnes")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31", "2024-02-29"})
    void datoer_paa_grensen_er_lovlige(String dato) {
        assertThat(Kjoert.nir("vurder", "--per", dato).kode()).isZero();
    }

    @Test
    void styretegn_i_et_argument_kommer_ikke_ut_paa_skjermen() {
        assertThat(Kjoert.nir("\u001b[31mrød\n").feil())
                .doesNotContain("\u001b")
                .hasLineCount(1);
    }

    @Test
    void et_argument_med_kroellalfa_leses_ikke_som_en_fil() {
        assertThat(Kjoert.nir("@finnes-ikke").feil()).isEqualTo("nir: Ukjent argument: @finnes-ikke. Se nir --help.\n");
    }
}
