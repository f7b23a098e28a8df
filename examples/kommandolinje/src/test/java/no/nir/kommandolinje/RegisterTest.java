package no.nir.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTest {

    @Test
    void registeret_kan_vurderes_uten_at_noe_avvises() {
        Kjoert register = Kjoert.nir("demo", "--register", "200");
        assertThat(register.kode()).isZero();
        assertThat(register.linjer()).hasSize(200);
        Kjoert svar = Kjoert.medInn(register.ut(), "vurder", "--per", "2024-06-30", "--uten-forklaring");
        assertThat(svar.feil()).isEmpty();
        assertThat(svar.kode()).isZero();
        assertThat(svar.linjer()).hasSize(200).allMatch(linje -> linje.startsWith("{\"sakId\":\"syntetisk-0000"));
    }

    @Test
    void et_stoerre_register_begynner_likt() {
        String stort = Kjoert.nir("demo", "--register", "20").ut();
        assertThat(stort).startsWith(Kjoert.nir("demo", "--register", "5").ut());
        assertThat(Kjoert.nir("demo", "--register", "20", "--froe", "1").ut()).isEqualTo(stort);
        assertThat(Kjoert.nir("demo", "--register", "20", "--froe", "-7").ut()).isNotEqualTo(stort);
    }

    @Test
    void et_tomt_register_er_tomt() {
        assertThat(Kjoert.nir("demo", "--register", "0")).isEqualTo(new Kjoert(0, "", ""));
    }
}
