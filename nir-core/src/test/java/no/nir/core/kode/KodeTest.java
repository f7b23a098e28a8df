package no.nir.core.kode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.nir.core.UgyldigVerdiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KodeTest {

    @Test
    void like_koder_er_samme_tekst_uansett_hvor_de_er_lest() {
        String lest = new String(new char[] {'N', 'O', 'R', 'S', 'K'});
        assertThat(new Proevetype(lest).kode()).isSameAs(Proevetype.NORSK.kode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "norsk", "NORSK ", "1NORSK", "NØRSK", "NORSK-A"})
    void en_kode_med_feil_form_er_en_feil_som_ikke_gjentar_den(String kode) {
        assertThatThrownBy(() -> new Ordning(kode))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessage("Koden fra kodeverket ordning har feil form."
                        + " Ventet store bokstaver A–Z, sifre og understrek.");
    }
}
