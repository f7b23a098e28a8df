package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.UgyldigVerdiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formene en parameterverdi kan ha, like innenfor og like utenfor. */
class VerdiformTest {

    @ParameterizedTest
    @CsvSource({"0", "1", "10", "999999"})
    void et_heltall_er_fra_0_til_999999(String verdi) {
        Parameterverdi lest = Verdiform.HELTALL.les(verdi);
        assertThat(lest.heltall()).isTrue();
        assertThat(lest.tall()).isEqualTo(Integer.parseInt(verdi));
    }

    @Test
    void et_desimaltall_har_høyst_to_desimaler_og_kan_være_helt() {
        assertThat(Verdiform.DESIMALTALL.les("37.55").desimal()).isEqualTo(new BigDecimal("37.55"));
        assertThat(Verdiform.DESIMALTALL.les("37.55").heltall()).isFalse();
        assertThat(Verdiform.DESIMALTALL.les("37.00").tall()).isEqualTo(37);
        assertThat(Verdiform.DESIMALTALL.les("37.00").heltall()).isTrue();
    }

    @Test
    void en_dato_leses_som_den_dagen_den_er() {
        assertThat(Verdiform.DATO.les("2024-02-29").dato()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void en_bryter_er_ja_eller_nei() {
        assertThat(Verdiform.BRYTER.les("ja").bryter()).isTrue();
        assertThat(Verdiform.BRYTER.les("nei").bryter()).isFalse();
    }

    @Test
    void koder_er_sortert_og_skilt_med_ett_mellomrom() {
        assertThat(Verdiform.KODER.les("A1").koder()).containsExactly("A1");
        assertThat(Verdiform.KODER.les("A1 A2 B1").koder()).containsExactly("A1", "A2", "B1");
    }

    @ParameterizedTest
    @CsvSource({
        "HELTALL, 1000000",
        "HELTALL, 01",
        "HELTALL, -1",
        "HELTALL, 1.0",
        "DESIMALTALL, 1.234",
        "DESIMALTALL, '1,5'",
        "DESIMALTALL, .5",
        "DESIMALTALL, 1000000",
        "DATO, 2023-02-29",
        "DATO, 29.02.2024",
        "BRYTER, Ja",
        "BRYTER, ''",
        "KODER, A2 A1",
        "KODER, A1 A1",
        "KODER, 'A1  A2'",
        "KODER, 'A1 '",
        "KODER, A1 a2",
    })
    void en_annen_form_avvises_med_verdien_og_hva_som_ventes(Verdiform form, String verdi) {
        assertThatThrownBy(() -> form.les(verdi))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageStartingWith("Verdien «" + verdi + "» har feil form. Ventet ");
    }
}
