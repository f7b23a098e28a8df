package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimekravTest {

    private static final Regelverk REGELVERK = Regelverk.standard();

    @ParameterizedTest(name = "gitt {0}, innreise {1}: {2} timer samfunnskunnskap, {3} timer norsk")
    @CsvSource({
        "2021-12-31,           , 50, 250",
        "2022-01-01,           , 75, 225",
        "2022-01-02,           , 75, 225",
        "2021-06-01, 2021-12-31, 50, 250",
        "2021-06-01, 2022-01-01, 75, 225",
        "2022-01-01, 2021-12-31, 75, 225"
    })
    void tillatelsen_eller_innreise_naar_den_er_senere_velger_timetall(
            String gitt, String innreise, int samfunnskunnskap, int norsk) {
        var svar = REGELVERK.vurder(
                sak().tillatelse(Oppholdsgrunnlag.UTL_23, gitt, innreise)
                        .kategori(Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-06-01")
                        .bygg(),
                dag("2026-11-21"));
        assertThat(svar.ordning(Ordning.SAMFUNNSKUNNSKAP).timer())
                .isNotNull()
                .satisfies(t -> assertThat(t.krav()).isEqualTo(samfunnskunnskap));
        assertThat(svar.ordning(Ordning.NORSK_PLIKT).timer())
                .isNotNull()
                .satisfies(t -> assertThat(t.krav()).isEqualTo(norsk));
    }

    @ParameterizedTest(name = "{0} timer gir {1}")
    @CsvSource({"224.99, AKTIV", "225, FULLFOERT", "225.01, FULLFOERT"})
    void plikten_til_norsk_er_oppfylt_paa_timetallet(String timer, Status ventet) {
        Saksbygger sak = sak().kategori(Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2022-06-01");
        sak.mer().addTimer(foering(Ordning.NORSK_PLIKT, timer));
        assertThat(REGELVERK
                        .vurder(sak.bygg(), dag("2023-01-01"))
                        .ordning(Ordning.NORSK_PLIKT)
                        .status())
                .isEqualTo(ventet);
    }

    @Test
    void timer_tatt_som_asylsoeker_teller_i_samfunnskunnskap_og_vises_med_komma() {
        Saksbygger sak = sak().kategori(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-03-19");
        sak.mer()
                .addTimer(
                        foering(Ordning.SAMFUNNSKUNNSKAP, "10.50"),
                        foering(Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE, "25"));
        Ordningsvurdering svar = REGELVERK.vurder(sak.bygg(), dag("2023-01-01")).ordning(Ordning.SAMFUNNSKUNNSKAP);
        assertThat(svar.statuslinjer()).containsExactly("35,5 av 50 timer gjennomført", "Prøve: Ikke gjennomført");
    }

    private static Timefoering foering(Ordning ordning, String timer) {
        return Timefoering.builder()
                .ordning(ordning)
                .periode(Periode.av(dag("2022-06-01"), dag("2022-08-01")))
                .timer(new BigDecimal(timer))
                .build();
    }
}
