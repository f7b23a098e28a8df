package no.nir.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.nir.rules.RegelverkException;
import org.junit.jupiter.api.Test;

class FeilsvarTest {

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();

    @Test
    void regler_i_ustand_gir_kode_fire_og_en_lesbar_linje() {
        assertThat(svar(new RegelverkException("Regelfilen mangler."), false)).isEqualTo(4);
        assertThat(feil()).isEqualTo("nir: Regelfilen mangler.\n");
    }

    @Test
    void feilen_finnes_ogsaa_naar_den_kom_mens_en_klasse_ble_lastet() {
        assertThat(svar(new ExceptionInInitializerError(new RegelverkException("Regelfilen mangler.")), false))
                .isEqualTo(4);
        assertThat(feil()).isEqualTo("nir: Regelfilen mangler.\n");
    }

    @Test
    void flere_feil_staar_paa_hver_sin_linje() {
        svar(new RegelverkException("to feil:\nden ene\nden andre"), false);
        assertThat(feil()).isEqualTo("nir: to feil:\nnir: den ene\nnir: den andre\n");
    }

    @Test
    void en_uventet_feil_gjengis_ikke_men_kan_soekes_etter() {
        assertThat(svar(new IllegalStateException("12345678901"), false)).isEqualTo(1);
        assertThat(feil())
                .isEqualTo("nir: Uventet feil (IllegalStateException). Kjør igjen med --feilsoek for å se hvor.\n");
        svar(new IllegalStateException("spor"), true);
        assertThat(feil()).contains("\tat no.nir.kommandolinje.FeilsvarTest");
    }

    @Test
    void en_lukket_mottaker_er_stille() {
        assertThat(svar(new UtskriftException(new IOException("Broken pipe")), false))
                .isZero();
        assertThat(feil()).isEmpty();
    }

    private int svar(Throwable feil, boolean medSpor) {
        return new Feilsvar(new Feilutskrift(ut), medSpor).paa(feil);
    }

    private String feil() {
        return ut.toString(StandardCharsets.UTF_8);
    }
}
