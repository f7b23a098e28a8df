package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feil plantet i det som skal stemme mellom tabellene, og i tekstene: hver blir funnet, med fil og linje. */
class GaleSammenhengerTest {

    private static final String KATEGORI_ORDNING = "kodeverk/kategori_ordning.csv";
    private static final String PARAGRAF = "kodeverk/paragraf.csv";
    private static final String FUNN = "tekster/funn.csv";

    private static void ventEnFeil(Testtabeller tabeller, String fil, int linje, String ventet) {
        assertThat(tabeller.feil())
                .singleElement()
                .asString()
                .startsWith(fil + ":" + linje + ": ")
                .contains(ventet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEGRERINGSLOVEN;RETT_TIL_NORSK;|RETT_TIL_NORSK|RETT_NORSK|kategori RETT_NORSK finnes ikke",
                "INTEGRERINGSLOVEN;RETT_TIL_NORSK;|NORSK_RETT_NORSKMAAL|NORSK|ordning NORSK finnes ikke",
                "INTEGRERINGSLOVEN;RETT_TIL_NORSK;|INTEGRERINGSLOVEN|UTLENDINGSLOVEN|lov UTLENDINGSLOVEN finnes ikke",
                "INTEGRERINGSLOVEN;RETT_TIL_NORSK;|;1;|;0;|orden «0» har feil form",
                "INTEGRERINGSLOVEN;PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP;2|;2;|;1;|raden overlapper raden over",
                "INTRODUKSJONSLOVEN;ASYLNORSK;1|INTRODUKSJONSLOVEN|INTEGRERINGSLOVEN|raden står på feil plass",
            })
    void en_gal_rad_i_kategori_og_ordning_er_en_feil(String rad, String gammelt, String nytt, String ventet) {
        int linje = Testtabeller.linjenummer(KATEGORI_ORDNING, rad);

        ventEnFeil(new Testtabeller().byttet(KATEGORI_ORDNING, linje, gammelt, nytt), KATEGORI_ORDNING, linje, ventet);
    }

    @Test
    void en_lov_kjernen_ikke_kjenner_er_en_feil() {
        String lov = Testtabeller.linjer("kodeverk/lov.csv").get(2);
        String rad = Testtabeller.linjer(KATEGORI_ORDNING).get(1);

        ventEnFeil(
                new Testtabeller()
                        .lagtTil(
                                "kodeverk/lov.csv",
                                4,
                                lov.replace("INTRODUKSJONSLOVEN;2;Introduksjonsloven", "NY_LOV;3;Ny lov"))
                        .lagtTil(KATEGORI_ORDNING, 21, rad.replace("INTEGRERINGSLOVEN", "NY_LOV")),
                KATEGORI_ORDNING,
                21,
                "lov NY_LOV er ukjent for nir-core");
    }

    @Test
    void overlappende_rader_for_opplaering_i_mottak_er_en_feil() {
        int linje = Testtabeller.linjenummer(KATEGORI_ORDNING, "INTEGRERINGSLOVEN;OPPLAERING_I_MOTTAK;2;SAMF");

        ventEnFeil(
                new Testtabeller().byttet(KATEGORI_ORDNING, linje, ";2022-01-01;", ";2021-12-31;"),
                KATEGORI_ORDNING,
                linje,
                "raden overlapper raden over");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOMMUNEINTROBRUKER;REGISTRERE;KVALI|;KVALIFISERING_FOR_MOTTAKSBEBOERE;|;;|rettigheten REGISTRERE krever en ordning",
                "KOMMUNELESER;LESE;|;LESE;;|;LESE;KARTLEGGING;|rettigheten LESE har ingen ordning",
                "KOMMUNELESER;LESE;|;LESE;|;SKRIVE;|rettighet SKRIVE finnes ikke",
                "KOMMUNELESER;LESE;|KOMMUNELESER|LESER|rolle LESER finnes ikke",
                "KOMMUNEINTROBRUKER;REGISTRERE;KVALI|;KVALIFISERING_FOR_MOTTAKSBEBOERE;|;KURS;|ordning KURS finnes ikke",
            })
    void en_gal_rad_i_rettighetene_er_en_feil(String rad, String gammelt, String nytt, String ventet) {
        String fil = "kodeverk/rolle_rettighet.csv";
        int linje = Testtabeller.linjenummer(fil, rad);

        ventEnFeil(new Testtabeller().byttet(fil, linje, gammelt, nytt), fil, linje, ventet);
    }

    @Test
    void usorterte_rettigheter_er_en_feil() {
        String fil = "kodeverk/rolle_rettighet.csv";
        int linje = Testtabeller.linjenummer(fil, "KOMMUNELESER;LESE;");
        String rad = Testtabeller.linjer(fil).get(linje - 1);

        ventEnFeil(
                new Testtabeller().slettet(fil, linje).lagtTil(fil, linje + 1, rad),
                fil,
                linje + 1,
                "raden står på feil plass");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integreringsloven;48;|integreringsloven;48|Integreringsloven;48|lov «Integreringsloven» har feil form",
                "integreringsloven;48;|;48;|;48a;|paragraf «48a» har feil form",
                "integreringsloven;48;|;Tilsyn;|;;|tittel mangler",
                "integreringsloven;48;|;Tilsyn;2021-01-01;|;Tilsyn;2021-02-30;|2021-02-30",
                "integreringsloven;48;|;;integreringsloven;|;;;|kilde mangler",
                "integreringsloven;48;|;2026-11-21|;i fjor|i fjor",
                "integreringsloven;48;|;48;|;47;|raden overlapper raden over",
                "integreringsloven;49;|;49;|;8;|raden står på feil plass",
            })
    void en_gal_paragraf_er_en_feil(String rad, String gammelt, String nytt, String ventet) {
        int linje = Testtabeller.linjenummer(PARAGRAF, rad);

        ventEnFeil(new Testtabeller().byttet(PARAGRAF, linje, gammelt, nytt), PARAGRAF, linje, ventet);
    }

    @Test
    void en_hjemmel_som_ikke_er_i_kraft_i_radens_periode_er_en_feil() {
        String fil = "parametre/program.csv";
        int linje = Testtabeller.linjenummer(fil, "program.varighet.oevre;6;");

        ventEnFeil(
                new Testtabeller().byttet(fil, linje, "integreringsloven § 13", "integreringsloven § 18 a"),
                fil,
                linje,
                "hjemmelen «integreringsloven § 18 a» er ikke i kraft i perioden");
    }

    @Test
    void en_hjemmel_som_tar_slutt_dagen_foer_raden_begynner_er_en_feil() {
        String fil = "parametre/program.csv";
        int linje = Testtabeller.linjenummer(fil, "program.varighet.oevre;12;");
        String gammel = "integreringsloven § 13 tredje ledd og integreringsforskriften § 75";

        ventEnFeil(
                new Testtabeller().byttet(fil, linje, gammel, "integreringsforskriften § 43 a"),
                fil,
                linje,
                "hjemmelen «integreringsforskriften § 43 a» er ikke i kraft i perioden");
        assertThat(new Testtabeller()
                        .byttet(fil, linje, gammel, "integreringsforskriften § 43 h")
                        .feil())
                .isEmpty();
    }

    @Test
    void en_slettet_paragraf_gir_feil_i_alle_tabeller_som_viser_til_den() {
        int linje = Testtabeller.linjenummer(PARAGRAF, "integreringsloven;31;");

        assertThat(new Testtabeller().slettet(PARAGRAF, linje).feil())
                .allMatch(feil -> feil.contains("hjemmelen «integreringsloven § 31» er ikke i kraft"))
                .extracting(feil -> feil.substring(0, feil.indexOf(':')))
                .contains(
                        "kodeverk/funnkode.csv",
                        "kodeverk/kategori_ordning.csv",
                        "kodeverk/rolle_rettighet.csv",
                        "parametre/norskmaal.csv",
                        "tekster/funn.csv");
    }

    @Test
    void en_funnkode_uten_tekst_er_en_feil() {
        int linje = Testtabeller.linjenummer(FUNN, "UNDER_FULLTID;");

        ventEnFeil(
                new Testtabeller().slettet(FUNN, linje),
                "kodeverk/funnkode.csv",
                Testtabeller.linjenummer("kodeverk/funnkode.csv", "UNDER_FULLTID;"),
                "koden UNDER_FULLTID mangler tekst i tekster/funn.csv");
    }

    @Test
    void en_tiltakstype_uten_veiledning_er_en_feil() {
        String fil = "tekster/veiledning.csv";
        int linje = Testtabeller.linjenummer(fil, "veiledning.NORSKTRENING;");

        ventEnFeil(
                new Testtabeller().slettet(fil, linje),
                "kodeverk/tiltakstype.csv",
                Testtabeller.linjenummer("kodeverk/tiltakstype.csv", "NORSKTRENING;"),
                "koden NORSKTRENING mangler tekst");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "funn|UNDER_FULLTID;|UNDER_FULLTID;|UTEN_FULLTID;|nøkkelen UTEN_FULLTID er ikke en funnkode",
                "veiledning|veiledning.TILTAK_KNYTTET|veiledning.TILTAK_KNYTTET|veiledning.TILTAK_KOBLET|er ikke en tiltakstype",
            })
    void en_tekst_til_en_kode_som_ikke_finnes_er_en_feil(
            String navn, String rad, String gammelt, String nytt, String ventet) {
        String fil = "tekster/" + navn + ".csv";
        int linje = Testtabeller.linjenummer(fil, rad);

        assertThat(new Testtabeller().byttet(fil, linje, gammelt, nytt).feil())
                .anyMatch(feil -> feil.startsWith(fil + ":" + linje + ": ") && feil.contains(ventet));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status.timer;|;{timer} hours completed;|;;|en mangler",
                "status.timer;|;{timer} timar gjennomførte;|;;|nn mangler",
                "status.timer;|{timer} timar|{timar} timar|målformene har ulike felt",
                "status.timer;|{timer} hours|hours|målformene har ulike felt",
                "status.timer_av;|status.timer_av;|status.timer;|nøkkelen status.timer står to ganger",
                "status.timer_av;|status.timer_av;|status.aktiv;|nøkkelen status.aktiv skal stå før status.timer",
                "status.timer_av;|status.timer_av;|status timer;|noekkel «status timer» har feil form",
            })
    void en_gal_tekst_er_en_feil(String rad, String gammelt, String nytt, String ventet) {
        String fil = "tekster/status.csv";
        int linje = Testtabeller.linjenummer(fil, rad);

        assertThat(new Testtabeller().byttet(fil, linje, gammelt, nytt).feil())
                .anyMatch(feil -> feil.startsWith(fil + ":" + linje + ": ") && feil.contains(ventet));
    }
}
