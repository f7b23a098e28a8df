package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.tid.Periode;
import org.junit.jupiter.api.Test;

/** Oppslag på navn og dato, og kopier med andre rader. */
class ParametreTest {

    private static final LocalDate DAG = LocalDate.of(2024, 5, 1);
    private static final String NAVN = "timer.samfunnskunnskap";
    private final Parametre parametre = Katalog.standard().parametre();

    private Parameterlinje linje(String navn) {
        return parametre.linje(navn, DAG).orElseThrow();
    }

    @Test
    void et_ukjent_navn_gir_unntak_med_forslag() {
        assertThatExceptionOfType(UkjentParameterException.class)
                .isThrownBy(() -> parametre.tall("norsk.frist.med_videregående", DAG))
                .withMessage("Ukjent parameter «norsk.frist.med_videregående». Mente du norsk.frist.med_videregaaende,"
                        + " norsk.frist.uten_videregaaende?")
                .satisfies(unntak -> assertThat(unntak.forslag()).first().isEqualTo("norsk.frist.med_videregaaende"));
        assertThatExceptionOfType(UkjentParameterException.class)
                .isThrownBy(() -> parametre.historikk("xyz"))
                .withMessage("Ukjent parameter «xyz».")
                .satisfies(unntak -> assertThat(unntak.navn()).isEqualTo("xyz"))
                .satisfies(unntak -> assertThat(unntak.forslag()).isEmpty());
    }

    @Test
    void en_dato_uten_rad_gir_unntak_som_sier_naar_parameteren_er_kjent() {
        assertThat(parametre.tall(NAVN, LocalDate.of(1900, 1, 1))).isEqualTo(50);
        assertThatExceptionOfType(ParameterUtenVerdiException.class)
                .isThrownBy(() -> parametre.tall(NAVN, LocalDate.of(1899, 12, 31)))
                .withMessage("Parameteren timer.samfunnskunnskap har ingen verdi 1899-12-31."
                        + " Den er kjent fra 1900-01-01 til 2021-12-31, fra 2022-01-01.")
                .satisfies(unntak -> assertThat(unntak.navn()).isEqualTo(NAVN))
                .satisfies(unntak -> assertThat(unntak.dato()).isEqualTo(LocalDate.of(1899, 12, 31)));
    }

    @Test
    void raden_på_én_linje_er_den_som_gjelder_på_dagen_og_ingenting_når_ingen_gjør_det() {
        assertThat(parametre.somTekst(NAVN, DAG))
                .isEqualTo(linje(NAVN).somTekst())
                .isSameAs(parametre.somTekst(NAVN, DAG.plusDays(1)));
        assertThat(parametre.somTekst(NAVN, LocalDate.of(2021, 12, 31)))
                .contains("til 2021-12-31")
                .isNotEqualTo(parametre.somTekst(NAVN, DAG));
        assertThat(parametre.somTekst(NAVN, LocalDate.of(1899, 12, 31))).isNull();
        assertThat(parametre.somTekst("finnes.ikke", DAG)).isNull();
    }

    @Test
    void en_kode_er_blant_kodene_i_settet_eller_ikke() {
        String navn = "krav.femten_timer.typer";
        assertThat(parametre.koder(navn, DAG))
                .isNotEmpty()
                .allMatch(kode -> parametre.blant(navn, kode, DAG))
                .noneMatch(kode -> parametre.blant(navn, kode + "X", DAG));
        assertThat(parametre.blant(navn, "A", DAG)).isFalse();
    }

    @Test
    void en_rad_som_har_tatt_slutt_gjelder_til_og_med_siste_dag() {
        Parameterlinje avsluttet = linje("registrering.frist").medGyldig(Periode.av(DAG, DAG.plusDays(9)));
        Parametre bare = Parametre.av(List.of(avsluttet));

        assertThat(bare.linje("registrering.frist", DAG.minusDays(1))).isEmpty();
        assertThat(bare.tall("registrering.frist", DAG)).isEqualTo(2);
        assertThat(bare.tall("registrering.frist", DAG.plusDays(9))).isEqualTo(2);
        assertThatExceptionOfType(ParameterUtenVerdiException.class)
                .isThrownBy(() -> bare.tall("registrering.frist", DAG.plusDays(10)))
                .withMessageContaining("kjent fra 2024-05-01 til 2024-05-10.");
    }

    @Test
    void feil_slags_verdi_gir_unntak_som_sier_hvor_raden_staar() {
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.tall("lov.integreringsloven_fra", DAG))
                .withMessageContaining("er «2021-01-01» dato, ikke et helt tall (parametre/lov.csv:2)");
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.tall("tiltak.fulltid", DAG))
                .withMessageContaining("ikke et helt tall");
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.desimal("lov.integreringsloven_fra", DAG))
                .withMessageContaining("ikke et tall");
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.dato(NAVN, DAG))
                .withMessageContaining("ikke en dato");
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.koder(NAVN, DAG))
                .withMessageContaining("ikke et sett av koder");
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.bryter(NAVN, DAG))
                .withMessageContaining("ikke en bryter");
    }

    @Test
    void en_bryter_er_sann_naar_tabellen_sier_ja() {
        assertThat(parametre.bryter("kategori.kollektiv_rett", DAG)).isTrue();
        assertThat(parametre
                        .med(linje("kategori.kollektiv_rett").medVerdi("nei"))
                        .bryter("kategori.kollektiv_rett", DAG))
                .isFalse();
    }

    @Test
    void raden_forteller_hvor_verdien_er_hentet_fra() {
        Parameterlinje rad = linje(NAVN);

        assertThat(rad.somTekst())
                .isEqualTo(
                        "timer.samfunnskunnskap = 75 timer (fra 2022-01-01, integreringsloven § 33 første ledd første"
                                + " punktum, integreringsloven, bakgrunn-lov 7.3)");
        assertThat(rad.fil()).isEqualTo("parametre/timer.csv");
        assertThat(Testtabeller.linjer(rad.fil()).get(rad.linje() - 1)).startsWith(NAVN + ";75;");
        assertThat(parametre.historikk(NAVN).get(0).somTekst()).contains("(til 2021-12-31, ");
        assertThat(parametre.linje("xyz.zyx", DAG)).isEmpty();
    }

    @Test
    void en_ny_rad_legges_over_dem_som_var() {
        Parametre endret = parametre.med(
                linje(NAVN).medVerdi("60").medGyldig(Periode.av(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1))));

        assertThat(endret.tall(NAVN, LocalDate.of(2021, 12, 30))).isEqualTo(50);
        assertThat(endret.tall(NAVN, LocalDate.of(2021, 12, 31))).isEqualTo(60);
        assertThat(endret.tall(NAVN, LocalDate.of(2022, 1, 1))).isEqualTo(60);
        assertThat(endret.tall(NAVN, LocalDate.of(2022, 1, 2))).isEqualTo(75);
        assertThat(endret.historikk(NAVN)).hasSize(3);
        assertThat(parametre.historikk(NAVN)).hasSize(2);
    }

    @Test
    void en_ny_rad_uten_slutt_erstatter_alt_etter_seg() {
        Parametre endret = parametre.med(linje(NAVN).medVerdi("90").medGyldig(Periode.fra(LocalDate.of(2020, 1, 1))));

        assertThat(endret.historikk(NAVN)).extracting(Parameterlinje::verdi).containsExactly("50", "90");
        assertThat(endret.tall(NAVN, LocalDate.of(2019, 12, 31))).isEqualTo(50);
        assertThat(endret.tall(NAVN, LocalDate.of(2200, 1, 1))).isEqualTo(90);
    }

    @Test
    void rader_som_alt_er_over_beholder_sin_slutt() {
        Parametre endret = parametre.med(linje(NAVN).medVerdi("90").medGyldig(Periode.fra(LocalDate.of(2030, 1, 1))));

        assertThat(endret.historikk(NAVN))
                .extracting(Parameterlinje::gyldig)
                .containsExactly(
                        Periode.av(LocalDate.of(1900, 1, 1), LocalDate.of(2021, 12, 31)),
                        Periode.av(LocalDate.of(2022, 1, 1), LocalDate.of(2029, 12, 31)),
                        Periode.fra(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void en_enkelt_kode_kan_leses_alene() {
        assertThat(parametre.kode("norskmaal.veiledende.ingen.skriftlig", DAG)).isEqualTo("A2");
        assertThatExceptionOfType(ParametertypeException.class)
                .isThrownBy(() -> parametre.kode("krav.femten_timer.typer", DAG))
                .withMessageContaining("ikke én kode");
    }

    @Test
    void en_rad_som_dekker_alt_erstatter_alt() {
        Parametre endret = parametre.med(linje(NAVN).medVerdi("90").medGyldig(Periode.fra(LocalDate.of(1900, 1, 1))));

        assertThat(endret.historikk(NAVN)).extracting(Parameterlinje::verdi).containsExactly("90");
    }

    @Test
    void et_nytt_navn_blir_lagt_til() {
        Parameterlinje ny = linje(NAVN);
        Parameterlinje egen = new Parameterlinje(
                "egen.regel",
                "7",
                Enhet.VIRKEDAGER,
                ny.gyldig(),
                ny.hjemmel(),
                "antatt",
                ny.sistKontrollert(),
                "Egen",
                "egen",
                0);

        assertThat(parametre.med(egen).tall("egen.regel", DAG)).isEqualTo(7);
        assertThat(parametre.med(egen).navn()).contains("egen.regel", NAVN);
        assertThat(parametre.navn()).doesNotContain("egen.regel").isSorted();
    }

    @Test
    void en_rad_med_verdi_som_ikke_passer_enheten_kan_ikke_lages() {
        assertThatExceptionOfType(UgyldigVerdiException.class)
                .isThrownBy(() -> linje(NAVN).medVerdi("mange"))
                .withMessageContaining("«mange»");
    }
}
