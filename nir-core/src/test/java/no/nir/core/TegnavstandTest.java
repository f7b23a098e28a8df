package no.nir.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TegnavstandTest {

    @ParameterizedTest
    @CsvSource({
        "kari, kari, 3, 0",
        "kari, kar, 3, 1",
        "kari, karri, 3, 1",
        "kari, kbri, 3, 1",
        "kari, kair, 3, 1",
        "kari, akir, 3, 2",
        "kari, mona, 3, 4",
        "kari, kariannes, 3, 4",
        "'', abc, 3, 3",
    })
    void avstanden_er_antall_skrivefeil(String a, String b, int grense, int ventet) {
        assertThat(Tegnavstand.mellom(a, b, grense)).isEqualTo(ventet);
        assertThat(Tegnavstand.mellom(b, a, grense)).isEqualTo(ventet);
    }
}
