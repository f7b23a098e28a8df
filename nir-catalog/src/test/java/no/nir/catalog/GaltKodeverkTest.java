package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feil plantet i kodeverk: hver blir funnet, med fil og linje, og er den eneste som meldes. */
class GaltKodeverkTest {

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
                "klageutfall|OPPRETTHOLDT;|OPPRETTHOLDT;Opprettholdt|OPPRETTHOLDT;Beholdt|Ventet BEHOLDT",
                "klageutfall|OPPRETTHOLDT;|;Halde ved lag|;|nn mangler",
                "klageutfall|OPPRETTHOLDT;|;Upheld|;|en mangler",
                "klageutfall|OPPRETTHOLDT;|Upheld;|Upheld;stor|gruppe «stor» er fylt ut i et kodeverk uten grupper",
                "klageutfall|OPPRETTHOLDT;|Upheld;;|Upheld;;a<>a|aliaser «a<>a» har tomme eller gjentatte ledd",
                "klageutfall|OPPRETTHOLDT;|Upheld;;|Upheld;;a<>|aliaser «a<>» har tomme eller gjentatte ledd",
                "klageutfall|OPPRETTHOLDT;|;1900-01-01;|;1900-13-01;|fom «1900-13-01» finnes ikke i kalenderen",
                "klageutfall|OPPRETTHOLDT;|;1900-01-01;|;01.01.1900;|fom «01.01.1900» har feil form",
                "klageutfall|OPPRETTHOLDT;|;1900-01-01;;|;1900-01-02;1900-01-01;|tom 1900-01-01 er før fom 1900-01-02",
                "klageutfall|OPPRETTHOLDT;|;1900-01-01;|;;|fom mangler",
                "klageutfall|OPPRETTHOLDT;|integreringsloven §|Integreringsloven §|hjemmel: «Integreringsloven § 47»",
                "klageutfall|OPPRETTHOLDT;|;kontrakt;|;hørt i gangen;|kilde «hørt i gangen» har feil form",
                "klageutfall|OPPRETTHOLDT;|;kontrakt;|;;|kilde mangler",
                "klageutfall|OPPRETTHOLDT;|;2026-11-21|;|sist_kontrollert mangler",
                "avslutningsaarsak|GRUNNSKOLE;|;utdanning;|;skole;|gruppe «skole» er ukjent",
                "avslutningsaarsak|GRUNNSKOLE;|;utdanning;|;;|gruppe mangler",
                "avslutningsaarsak|GRUNNSKOLE;|;nei;ja;|;kanskje;ja;|maaloppnaaelse «kanskje» er ukjent",
                "tiltakstype|NORSKTRENING;|ANDRE_INTEGRERINGSTILTAK|ANDRE|gruppe «ANDRE» finnes ikke i kodeverk/tiltaksgruppe.csv",
                "kommune|0301;|;03;|;99;|gruppe «99» finnes ikke i kodeverk/fylke.csv",
                "oppholdsgrunnlag|UTL_28;|;a;nei;|;h;nei;|bokstav «h» er ukjent",
                "kategori|ASYLNORSK;|;10;|;11;|orden er 11. Ventet 10",
                "kategori|KVALIFISERING_I_MOTTAK;|;7;|;sju;|orden «sju» har feil form",
            })
    void en_gal_celle_er_en_feil(String kodeverk, String rad, String gammelt, String nytt, String ventet) {
        String fil = "kodeverk/" + kodeverk + ".csv";
        int linje = Testtabeller.linjenummer(fil, rad);

        ventEnFeil(
                new Testtabeller().byttet(fil, linje, gammelt, nytt.replace("<>", "|")),
                fil,
                linje,
                ventet.replace("<>", "|"));
    }

    @Test
    void en_kode_med_gal_form_er_en_feil() {
        String fil = "kodeverk/kommune.csv";
        int linje = Testtabeller.linjenummer(fil, "5061;");

        ventEnFeil(new Testtabeller().byttet(fil, linje, "5061;", "506A;"), fil, linje, "kode «506A» har feil form");
    }

    @Test
    void en_usortert_kode_er_en_feil() {
        String fil = "kodeverk/klageutfall.csv";
        String rad = Testtabeller.linjer(fil).get(3);

        ventEnFeil(
                new Testtabeller().slettet(fil, 4).lagtTil(fil, 2, rad),
                fil,
                3,
                "koden AVVIST skal stå før OPPRETTHOLDT");
    }

    @Test
    void en_kode_som_staar_to_ganger_uten_ordensskifte_er_en_feil() {
        String fil = "kodeverk/kategori.csv";
        String rad = Testtabeller.linjer(fil).get(10).replace(";10;", ";11;");

        assertThat(new Testtabeller().lagtTil(fil, 12, rad).feil())
                .containsExactly(
                        fil + ":12: koden ASYLNORSK overlapper raden på linje 11",
                        fil
                                + ":12: orden er 11. Ventet 10: ordenen teller fra 1, og rader med samme kode har samme orden");
    }

    @Test
    void samme_kode_med_overlappende_gyldighet_er_en_feil() {
        String fil = "kodeverk/klageutfall.csv";
        String rad = Testtabeller.linjer(fil).get(3);
        Testtabeller dagenEtter = new Testtabeller()
                .byttet(fil, 4, ";1900-01-01;;", ";1900-01-01;2022-05-31;")
                .lagtTil(fil, 5, rad.replace(";1900-01-01;;", ";2022-06-01;;"));
        Testtabeller sammeDag = new Testtabeller()
                .byttet(fil, 4, ";1900-01-01;;", ";1900-01-01;2022-06-01;")
                .lagtTil(fil, 5, rad.replace(";1900-01-01;;", ";2022-06-01;;"));

        assertThat(dagenEtter.feil()).isEmpty();
        ventEnFeil(sammeDag, fil, 5, "koden OPPRETTHOLDT overlapper raden på linje 4");
    }

    @Test
    void rader_med_samme_kode_maa_vaere_sortert_paa_fom() {
        String fil = "kodeverk/klageutfall.csv";
        String rad = Testtabeller.linjer(fil).get(3);

        ventEnFeil(
                new Testtabeller()
                        .byttet(fil, 4, ";1900-01-01;;", ";2022-06-01;;")
                        .lagtTil(fil, 5, rad.replace(";1900-01-01;;", ";1900-01-01;2022-05-31;")),
                fil,
                5,
                "koden OPPRETTHOLDT er ikke sortert på fom");
    }

    @Test
    void en_etterfoelger_som_ikke_finnes_er_en_feil() {
        String fil = "kodeverk/kommune.csv";
        int linje = Testtabeller.linjenummer(fil, "3001;");

        ventEnFeil(
                new Testtabeller().byttet(fil, linje, ";3101;", ";3100;"),
                fil,
                linje,
                "etterfølgeren 3100 finnes ikke");
    }

    @Test
    void en_etterfoelger_som_ikke_gjelder_dagen_etter_er_en_feil() {
        String fil = "kodeverk/kommune.csv";
        int linje = Testtabeller.linjenummer(fil, "3001;");

        ventEnFeil(
                new Testtabeller().byttet(fil, linje, ";2023-12-31;", ";2023-12-30;"),
                fil,
                linje,
                "etterfølgeren 3101 gjelder ikke 2023-12-31");
    }

    @Test
    void en_etterfoelger_til_en_kode_som_fortsatt_gjelder_er_en_feil() {
        String fil = "kodeverk/kommune.csv";
        int linje = Testtabeller.linjenummer(fil, "3001;");

        ventEnFeil(
                new Testtabeller().byttet(fil, linje, ";2023-12-31;", ";;"),
                fil,
                linje,
                "koden 3001 har etterfølger, men ingen tom");
    }

    @Test
    void etterfoelgere_i_ring_er_en_feil() {
        String fil = "kodeverk/kommune.csv";
        int gammel = Testtabeller.linjenummer(fil, "3001;");
        int ny = Testtabeller.linjenummer(fil, "3101;");

        assertThat(new Testtabeller()
                        .byttet(fil, ny, ";;;2024-01-01;;", ";;3001;2024-01-01;2024-12-31;")
                        .feil())
                .contains(
                        fil + ":" + gammel + ": koden 3001 er sin egen etterfølger: kjeden går i ring",
                        fil + ":" + ny + ": koden 3101 er sin egen etterfølger: kjeden går i ring");
    }
}
