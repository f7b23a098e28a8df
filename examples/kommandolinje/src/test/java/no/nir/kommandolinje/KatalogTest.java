package no.nir.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KatalogTest {

    @Test
    void uten_soek_vises_kodeverkene_med_antall_koder() {
        Kjoert kjoert = Kjoert.nir("katalog");
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.linjer().get(0)).matches("Kodeverk +Koder");
        assertThat(kjoert.linjer())
                .anyMatch(linje -> linje.matches("kategori +10"))
                .anyMatch(linje -> linje.matches("tiltakstype +38"));
    }

    @Test
    void en_dato_begrenser_til_det_som_gjelder_den_dagen() {
        assertThat(Kjoert.nir("katalog", "--dato", "2021-06-03").linjer())
                .anyMatch(linje -> linje.matches("tiltakstype +36"));
    }

    @Test
    void soeket_taaler_skrivefeilen_i_brukerveiledningen() {
        Kjoert kjoert = Kjoert.nir("katalog", "Norsktraining");
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.linjer().get(0)).isEqualTo("NORSKTRENING (tiltakstype)");
        assertThat(kjoert.ut())
                .contains("  bokmål    Norsktrening\n")
                .contains("  nynorsk   ")
                .contains("  engelsk   ")
                .contains("  gjelder   fra ")
                .contains("  kilde     kilde 000, kontrollert ");
    }

    @Test
    void flere_ord_er_ett_soek_og_oe_er_som_en_bokstav() {
        assertThat(Kjoert.nir("katalog", "personlig", "oekonomi").linjer().get(0))
                .isEqualTo("PERSONLIG_OEKONOMI (tiltakstype)");
    }

    @Test
    void navnet_paa_et_kodeverk_viser_hele_kodeverket() {
        Kjoert kjoert = Kjoert.nir("katalog", "norsknivaa");
        assertThat(kjoert.linjer().stream().filter(linje -> linje.endsWith(" (norsknivaa)")))
                .hasSize(5);
    }

    @Test
    void ingen_treff_er_ikke_en_feil() {
        Kjoert kjoert = Kjoert.nir("katalog", "zzzzqqqq", "--dato", "2021-06-03");
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.ut()).isEqualTo("Ingen treff på «zzzzqqqq» den 03.06.2021.\n");
    }
}
