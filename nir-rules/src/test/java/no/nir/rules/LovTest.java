package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;

import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Oppholdsgrunnlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LovTest {

    private static final Regelverk REGELVERK = Regelverk.standard();

    @ParameterizedTest(name = "tillatelse {0}, innreise {1} gir {2}")
    @CsvSource({
        "2020-12-31,           , INTRODUKSJONSLOVEN",
        "2021-01-01,           , INTEGRERINGSLOVEN",
        "2021-01-02,           , INTEGRERINGSLOVEN",
        "2020-06-01, 2020-12-31, INTRODUKSJONSLOVEN",
        "2020-06-01, 2021-01-01, INTEGRERINGSLOVEN",
        "2020-06-01, 2021-01-02, INTEGRERINGSLOVEN",
        "2021-01-01, 2020-12-31, INTEGRERINGSLOVEN"
    })
    void den_foerste_tillatelsen_og_innreisen_velger_lov(String gitt, String innreise, Lov ventet) {
        var sak = sak().tillatelse(Oppholdsgrunnlag.UTL_28, gitt, innreise)
                .tillatelse(Oppholdsgrunnlag.UTL_28, "2025-01-01", null)
                .bygg();
        assertThat(REGELVERK.vurder(sak, dag("2026-11-21")).lov()).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "kategori fra {0} gir {1}")
    @CsvSource({"2020-12-31, INTRODUKSJONSLOVEN", "2021-01-01, INTEGRERINGSLOVEN", "2021-01-02, INTEGRERINGSLOVEN"})
    void uten_tillatelse_velger_den_tidligste_kategorien_ogsaa_en_som_ikke_har_begynt(String fom, Lov ventet) {
        var sak = sak().kategori(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, "2024-01-01")
                .kategori(Kategori.KAN_TILBYS_INTRODUKSJONSPROGRAM, fom)
                .bygg();
        assertThat(REGELVERK.vurder(sak, dag("2019-01-01")).lov()).isEqualTo(ventet);
    }

    @Test
    void uten_tillatelse_og_kategori_gjelder_integreringsloven() {
        assertThat(REGELVERK.vurder(sak().bygg(), dag("2026-11-21")).lov()).isEqualTo(Lov.INTEGRERINGSLOVEN);
    }
}
