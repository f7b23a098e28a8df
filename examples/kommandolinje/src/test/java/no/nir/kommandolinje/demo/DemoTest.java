package no.nir.kommandolinje.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.nir.catalog.Katalog;
import org.junit.jupiter.api.Test;

/** Tallene og setningene på skjermbildene i kilde 000 og 004. */
class DemoTest {

    private static final String APRIL = "kilde-000-april-2021.json";

    private final List<String> demo = linjer(Demokilde.innebygd());

    @Test
    void kortene_er_de_i_kilde_000() {
        assertThat(demo)
                .containsSequence(
                        "  Norsk med norskmål",
                        "    Kategori: Rett og plikt norsk og samfunnskunnskap",
                        "    Kategori fra: 19.03.2021",
                        "    Frist for gjennomføring: ikke beregnet. Utdanningsbakgrunn er ikke registrert",
                        "    Status:",
                        "      0 timer gjennomført",
                        "      Norskmål: Ikke registrert",
                        "  Samfunnskunnskap",
                        "    Kategori: Rett og plikt norsk og samfunnskunnskap",
                        "    Kategori fra: 19.03.2021",
                        "    Frist for gjennomføring: 19.03.2022",
                        "    Status:",
                        "      0 av 50 timer gjennomført",
                        "      Prøve: Ikke gjennomført",
                        "  Kvalifisering for mottaksbeboere",
                        "    Kategori: Kvalifisering i mottak",
                        "    Kategori fra: 19.03.2021",
                        "    Status:",
                        "      Deltakelse: Ikke registrert tiltak");
    }

    @Test
    void det_som_mangler_for_norsk_staar_med_begge_fristene() {
        assertThat(demo)
                .containsSequence("Hva mangler for å svare på resten?", "----------------------------------")
                .containsSequence(
                        "  Norsk med norskmål, frist for gjennomføring:",
                        "    Registrer utdanningsbakgrunnen.",
                        "      Ingen, Grunnskole: 19.03.2024",
                        "      Videregående eller høyere: 19.09.2022");
    }

    @Test
    void maanedene_har_gjennomsnittene_i_kilde_000() {
        assertThat(demo.stream().filter(linje -> linje.contains(" - Gjennomsnittlig tilbudt tiltak: ")))
                .containsExactly(
                        "  Mai 2021 - Gjennomsnittlig tilbudt tiltak: 32.00 timer pr uke",
                        "  April 2021 - Gjennomsnittlig tilbudt tiltak: 25.53 timer pr uke",
                        "  Mars 2021 - Gjennomsnittlig tilbudt tiltak: 0.00 timer pr uke",
                        "  Februar 2021 - Gjennomsnittlig tilbudt tiltak: 4.00 timer pr uke",
                        "  Oktober 2021 - Gjennomsnittlig tilbudt tiltak: 15.00 timer pr uke",
                        "  September 2021 - Gjennomsnittlig tilbudt tiltak: 22.00 timer pr uke",
                        "  August 2021 - Gjennomsnittlig tilbudt tiltak: 22.00 timer pr uke",
                        "  Juli 2021 - Gjennomsnittlig tilbudt tiltak: 22.00 timer pr uke",
                        "  Juni 2021 - Gjennomsnittlig tilbudt tiltak: 22.00 timer pr uke",
                        "  Mai 2021 - Gjennomsnittlig tilbudt tiltak: 14.67 timer pr uke",
                        "  Desember 2021 - Gjennomsnittlig tilbudt tiltak: 8.00 timer pr uke - 1 slettet",
                        "  November 2021 - Gjennomsnittlig tilbudt tiltak: 8.00 timer pr uke - 1 slettet",
                        "  Oktober 2021 - Gjennomsnittlig tilbudt tiltak: 8.00 timer pr uke - 1 slettet");
    }

    @Test
    void tiltakene_i_april_staar_som_i_kilde_000() {
        assertThat(utenDobleMellomrom())
                .contains("Tiltakgruppe Tiltak Fra dato Til dato Timer per uke Gjennomført")
                .contains("Opplæring i norsk og samfunnskunnskap Norskopplæring 02.04.2021 30.04.2021 25 -")
                .contains("Livsmestring og foreldreveiledning (ikke gjeldende) Foreldreveiledning 30.04.2021"
                        + " 30.04.2021 4 Ja")
                .contains("Arbeidsrettede tiltak (ikke gjeldende) Jobbsøkerkurs 29.04.2021 30.04.2021 3 -");
    }

    @Test
    void det_slettede_tiltaket_i_desember_vises_som_slettet() {
        assertThat(utenDobleMellomrom())
                .contains("Arbeidsrettede tiltak (slettet) Arbeid som del av programmet 01.12.2021 31.12.2021 15 -");
    }

    @Test
    void fristen_er_forklart_med_regel_hjemmel_og_tall() {
        int fra = demo.indexOf("Hvorfor er fristen for samfunnskunnskap 19.03.2022?");
        List<String> forklaring = demo.subList(
                fra, demo.indexOf("Visning av tiltak (kilde 000): gjennomsnittet telles i" + " virkedager"));
        assertThat(forklaring)
                .anyMatch(linje -> linje.contains("hjemmel:  integreringsloven § 33 første ledd"))
                .anyMatch(linje -> linje.contains("tall:     samfunnskunnskap.frist = 12 "))
                .anyMatch(linje -> linje.contains("svar:     SAMFUNNSKUNNSKAP 2022-03-19 = 2021-03-19 + 12 måneder"));
    }

    @Test
    void programmet_i_kilde_004_er_avsluttet_av_systemet_og_aapner_igjen() {
        assertThat(demo)
                .contains("    Frist for gjennomføring: 09.07.2023")
                .contains("    Avslutning: 09.07.2023, Avslutningsårsak ikke registrert (satt av systemet)")
                .contains("    Frist for gjennomføring: 09.01.2024")
                .contains("Hvorfor er fristen nå 09.01.2024?");
        assertThat(demo.stream().filter(linje -> linje.contains("AVSLUTNING_MANGLER, Introduksjonsprogram")))
                .hasSize(1);
    }

    @Test
    void forskjellen_viser_hva_vedtaket_flyttet_og_regelen_som_gjorde_det() {
        assertThat(demo)
                .containsSequence(
                        "  INTRODUKSJONSPROGRAM (RETT_TIL_INTRODUKSJONSPROGRAM fra 2022-12-15)",
                        "    frist: 2023-07-09 → 2024-01-09",
                        "    utvidelser: ingen → UTVIDET_DELTAKELSE (v2) 6 måneder til 2024-01-09",
                        "      før:   PROG-UTV-01 Uten vedtak om utvidet deltakelse gjelder de ordinære månedene"
                                + " (kilde 004)",
                        "      etter: PROG-UTV-02 Vedtak om utvidet deltakelse flytter fristen (kilde 004)");
    }

    @Test
    void forloepet_viser_dagen_fristen_er_oversittet() {
        assertThat(demo)
                .containsSequence(
                        "  2022-03-20 – 2022-12-31:",
                        "    SAMFUNNSKUNNSKAP (RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP fra 2021-03-19)",
                        "      status: AKTIV → INAKTIV");
    }

    @Test
    void andre_timer_i_en_demofil_gir_et_annet_gjennomsnitt() {
        List<String> endret = linjer(fil -> {
            String sak = new String(Demokilde.innebygd().les(fil), StandardCharsets.UTF_8);
            String ny = fil.equals(APRIL) ? sak.replace("\"timerPerUke\": 25", "\"timerPerUke\": 30") : sak;
            return ny.getBytes(StandardCharsets.UTF_8);
        });
        assertThat(endret)
                .contains("  April 2021 - Gjennomsnittlig tilbudt tiltak: 30.53 timer pr uke")
                .contains("  Mai 2021 - Gjennomsnittlig tilbudt tiltak: 37.00 timer pr uke")
                .doesNotContain("  April 2021 - Gjennomsnittlig tilbudt tiltak: 25.53 timer pr uke");
    }

    private List<String> utenDobleMellomrom() {
        return demo.stream().map(linje -> linje.strip().replaceAll(" +", " ")).toList();
    }

    private static List<String> linjer(Demokilde kilde) {
        try {
            return new Demo(Katalog.standard(), kilde).linjer();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
