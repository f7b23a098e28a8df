package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feil plantet i parametertabellene: hver blir funnet, med fil og linje, og er den eneste som meldes. */
class GaleParametreTest {

    private static final String TIMER = "parametre/timer.csv";
    private static final int FOER_2022 = Testtabeller.linjenummer(TIMER, "timer.samfunnskunnskap;50;");
    private static final int FRA_2022 = FOER_2022 + 1;

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
                "registrering|registrering.frist;|;2;maaneder;|;to;maaneder;|Verdien «to» har feil form. Ventet et helt tall",
                "registrering|registrering.frist;|;2;maaneder;|;-2;maaneder;|Verdien «-2» har feil form",
                "registrering|registrering.frist;|;2;maaneder;|;02;maaneder;|Verdien «02» har feil form",
                "registrering|registrering.frist;|;2;maaneder;|;2.5;maaneder;|Verdien «2.5» har feil form",
                "registrering|registrering.frist;|;2;maaneder;|;;maaneder;|verdi mangler",
                "registrering|registrering.frist;|;2;maaneder;|;2;uker;|enhet: «uker» er ukjent",
                "registrering|registrering.frist;|registrering.frist|Registrering.frist|Parameternavnet «Registrering.frist» har feil form",
                "registrering|tiltak.fulltid;|;37.5;|;37,5;|Verdien «37,5» har feil form. Ventet et tall med høyst to desimaler",
                "registrering|tiltak.fulltid;|;37.5;|;37.555;|Verdien «37.555» har feil form",
                "lov|lov.integreringsloven_fra;|;2021-01-01;|;2021-02-30;|Verdien «2021-02-30» har feil form. Ventet en dato",
                "lov|lov.integreringsloven_fra;|;2021-01-01;|;1. januar 2021;|har feil form. Ventet en dato",
                "krav|krav.femten_timer.typer;|;ARBEID_MED_LOENNSTILSKUDD |;ARBEID_MED_LOENNSTILSKUD |koden ARBEID_MED_LOENNSTILSKUD finnes ikke",
                "krav|krav.femten_timer.typer;|;ARBEID_MED_LOENNSTILSKUDD |;PRAKSIS_MED_FOKUS_ARBEID |har feil form. Ventet én eller flere koder",
                "kategori|kategori.kollektiv_rett;ja;bryter;2026|;ja;|;sant;|Verdien «sant» har feil form. Ventet ja eller nei",
                "program|program.fulltid;|;integreringsloven § 13|;integreringsloven § 98|hjemmelen «integreringsloven § 98» er ikke i kraft",
            })
    void en_gal_celle_er_en_feil(String navn, String rad, String gammelt, String nytt, String ventet) {
        String fil = "parametre/" + navn + ".csv";
        int linje = Testtabeller.linjenummer(fil, rad);

        ventEnFeil(new Testtabeller().byttet(fil, linje, gammelt, nytt), fil, linje, ventet);
    }

    @Test
    void beskrivelse_er_paakrevd() {
        String fil = "parametre/lov.csv";
        String rad = Testtabeller.linjer(fil).get(1);
        String beskrivelse = rad.substring(rad.lastIndexOf(';') + 1);

        ventEnFeil(new Testtabeller().byttet(fil, 2, beskrivelse, ""), fil, 2, "beskrivelse mangler");
    }

    @Test
    void et_hull_paa_en_dag_er_en_feil() {
        ventEnFeil(
                new Testtabeller().byttet(TIMER, FOER_2022, ";2021-12-31;", ";2021-12-30;"),
                TIMER,
                FRA_2022,
                "timer.samfunnskunnskap har hull fra 2021-12-31 til 2021-12-31");
    }

    @Test
    void et_overlapp_paa_en_dag_er_en_feil() {
        ventEnFeil(
                new Testtabeller().byttet(TIMER, FOER_2022, ";2021-12-31;", ";2022-01-01;"),
                TIMER,
                FRA_2022,
                "timer.samfunnskunnskap overlapper raden på linje " + FOER_2022);
    }

    @Test
    void en_ny_rad_etter_en_som_loeper_er_overlapp() {
        ventEnFeil(
                new Testtabeller().byttet(TIMER, FOER_2022, ";2021-12-31;", ";;"),
                TIMER,
                FRA_2022,
                "timer.samfunnskunnskap overlapper raden på linje " + FOER_2022);
    }

    @Test
    void en_rad_som_staar_to_ganger_er_en_feil() {
        String rad = Testtabeller.linjer(TIMER).get(FRA_2022 - 1);

        ventEnFeil(
                new Testtabeller().lagtTil(TIMER, FRA_2022 + 1, rad),
                TIMER,
                FRA_2022 + 1,
                "timer.samfunnskunnskap er ikke sortert på fom");
    }

    @Test
    void usorterte_navn_er_en_feil() {
        String rad = Testtabeller.linjer(TIMER).get(FRA_2022);

        assertThat(Testtabeller.linjer(TIMER)).hasSize(FRA_2022 + 1);
        ventEnFeil(
                new Testtabeller().slettet(TIMER, FRA_2022 + 1).lagtTil(TIMER, 2, rad),
                TIMER,
                3,
                "skal stå før timer.samfunnskunnskap_asyl");
    }

    @Test
    void en_parameter_kan_ikke_skifte_enhet() {
        ventEnFeil(
                new Testtabeller().byttet(TIMER, FRA_2022, ";75;timer;", ";75;virkedager;"),
                TIMER,
                FRA_2022,
                "timer.samfunnskunnskap skifter enhet fra timer til virkedager");
    }

    @Test
    void samme_navn_i_to_tabeller_er_en_feil() {
        String fil = "parametre/norskmaal.csv";
        int sist = Testtabeller.linjer(fil).size() + 1;
        String rad = Testtabeller.linjer(TIMER).get(FRA_2022 - 1);

        assertThat(new Testtabeller().lagtTil(fil, sist, rad).feil())
                .containsExactly(
                        TIMER + ":" + FOER_2022 + ": timer.samfunnskunnskap står også i " + fil,
                        TIMER + ":" + FRA_2022 + ": timer.samfunnskunnskap står også i " + fil);
    }
}
