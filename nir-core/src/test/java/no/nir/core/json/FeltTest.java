package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeltTest {

    @Test
    void et_lest_felt_har_verdien_og_kan_gjøres_om() {
        Felt<Integer> felt = Felt.lest("abc").som(String::length);
        assertThat(felt.erLest()).isTrue();
        assertThat(felt.mangler()).isFalse();
        assertThat(felt.verdi()).isEqualTo(3);
        assertThat(felt.eller(9)).isEqualTo(3);
        assertThat(felt.er(3)).isTrue();
        assertThat(felt.er(4)).isFalse();
    }

    @Test
    void et_felt_som_ikke_står_mangler_også_når_det_gjøres_om() {
        Felt<Integer> felt = Felt.<String>fravaerende().som(String::length);
        assertThat(felt.erLest()).isFalse();
        assertThat(felt.mangler()).isTrue();
        assertThat(felt.ellerNull()).isNull();
        assertThat(felt.eller(9)).isEqualTo(9);
        assertThatThrownBy(felt::verdi).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void et_galt_felt_mangler_ikke_så_det_bare_meldes_én_gang() {
        Felt<Integer> felt = Felt.<String>galt().som(String::length);
        assertThat(felt.erLest()).isFalse();
        assertThat(felt.mangler()).isFalse();
        assertThatThrownBy(felt::verdi).isInstanceOf(IllegalStateException.class);
    }
}
