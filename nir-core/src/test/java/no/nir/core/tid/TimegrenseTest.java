package no.nir.core.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.person.Arbeidsforhold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimegrenseTest {

    private static final Periode UKEN = Periode.av(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 7));

    @ParameterizedTest(name = "{0} timer: per uke {1}, i alt {2}")
    @CsvSource({
        "-0.01,       false, false",
        "0,           false, true",
        "0.01,        true,  true",
        "0.010,       true,  true",
        "0.001,       false, false",
        "168,         true,  true",
        "168.01,      false, true",
        "1.68E+2,     true,  true",
        "100000,      false, true",
        "100000.01,   false, false",
        "1e999999999, false, false",
        "1e-999999999,false, false",
    })
    void grensene(BigDecimal timer, boolean perUke, boolean iAlt) {
        assertThat(Timegrense.PER_UKE.tillater(timer)).isEqualTo(perUke);
        assertThat(Timegrense.I_ALT.tillater(timer)).isEqualTo(iAlt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17059012345", "1e999999999"})
    void det_som_bygges_i_java_har_de_samme_grensene_og_meldingen_gjentar_ikke_tallet(BigDecimal timer) {
        assertThatThrownBy(() -> Timefoering.builder()
                        .ordning(Ordning.NORSK_PLIKT)
                        .periode(UKEN)
                        .timer(timer)
                        .build())
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessage("timer kan ikke brukes. Ventet fra 0 til 100000, med høyst to desimaler.");
        assertThatThrownBy(() -> Arbeidsforhold.builder()
                        .timerPerUke(timer)
                        .periode(UKEN)
                        .build())
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessage("timerPerUke kan ikke brukes. Ventet over 0 og høyst 168, med høyst to desimaler.");
    }

    @Test
    void timer_per_uke_prøves_også_i_en_timeføring() {
        assertThatThrownBy(() -> Timefoering.builder()
                        .ordning(Ordning.NORSK_PLIKT)
                        .periode(UKEN)
                        .timer(BigDecimal.TEN)
                        .timerPerUke(BigDecimal.ZERO)
                        .build())
                .isInstanceOf(UgyldigVerdiException.class);
    }
}
