package no.nir.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Mottakstype;
import no.nir.core.tid.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final LocalDate FOEDT = LocalDate.of(1985, 6, 17);

    @Test
    void det_som_ikke_er_sagt_om_en_person_er_nei_eller_ingen() {
        Person person = Person.builder().foedselsdato(FOEDT).build();
        assertThat(person.skjermetAdresse()).isFalse();
        assertThat(person.nordiskEllerEoes()).isFalse();
        assertThat(person.venterBarn()).isFalse();
        assertThat(person.duf()).isNull();
        assertThat(person.foedselsnummer()).isNull();
        assertThat(person.barn()).isEmpty();
        assertThat(person.arbeid()).isEmpty();
    }

    @Test
    void det_som_er_sagt_om_en_person_står() {
        Person person = Person.builder()
                .foedselsdato(FOEDT)
                .skjermetAdresse(true)
                .nordiskEllerEoes(true)
                .venterBarn(true)
                .build();
        assertThat(person.skjermetAdresse()).isTrue();
        assertThat(person.nordiskEllerEoes()).isTrue();
        assertThat(person.venterBarn()).isTrue();
    }

    @Test
    void strengverdien_viser_verken_fødselsdato_eller_skjermet_adresse() {
        String tekst = Person.builder()
                .foedselsdato(FOEDT)
                .skjermetAdresse(true)
                .addBarn(new Barn(LocalDate.of(2015, 4, 9)))
                .build()
                .toString();
        assertThat(tekst).doesNotContain("1985", "2015", "skjermet").contains("Barn");
        assertThat(new Barn(LocalDate.of(2015, 4, 9))).hasToString("Barn");
    }

    @Test
    void strengverdien_viser_ikke_hvilket_mottak_personen_bor_i() {
        assertThat(new Mottaksopphold("Nordpå mottak", Mottakstype.ORDINAERT, Periode.fra(FOEDT)))
                .asString()
                .contains("ORDINAERT", "1985-06-17")
                .doesNotContain("Nordpå");
    }

    @Test
    void en_stilling_er_ikke_et_tilbud_uten_at_det_er_sagt() {
        assertThat(stilling("20").build().tilbud()).isFalse();
        assertThat(stilling("20").tilbud(true).build().tilbud()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "168.01"})
    void en_stilling_har_over_0_og_høyst_168_timer_per_uke(String timer) {
        assertThatThrownBy(() -> stilling(timer).build()).isInstanceOf(UgyldigVerdiException.class);
    }

    private static Arbeidsforhold.Builder stilling(String timer) {
        return Arbeidsforhold.builder()
                .timerPerUke(new BigDecimal(timer))
                .periode(Periode.fra(LocalDate.of(2021, 3, 1)));
    }
}
