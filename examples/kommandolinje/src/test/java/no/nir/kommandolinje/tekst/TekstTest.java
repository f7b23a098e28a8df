package no.nir.kommandolinje.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import no.nir.core.tid.Periode;
import org.junit.jupiter.api.Test;

class TekstTest {

    @Test
    void datoer_vises_som_i_nir() {
        LocalDate dag = LocalDate.of(2021, 3, 9);
        assertThat(Datoform.av(dag)).isEqualTo("09.03.2021");
        assertThat(Datoform.av(Periode.fra(dag))).isEqualTo("fra 09.03.2021");
        assertThat(Datoform.av(Periode.av(dag, dag.plusDays(1)))).isEqualTo("09.03.2021–10.03.2021");
        assertThat(Datoform.av(YearMonth.of(2021, 12))).isEqualTo("Desember 2021");
    }

    @Test
    void kolonnene_i_en_tabell_er_like_brede() {
        Tabell tabell = new Tabell("Navn", "Tall");
        tabell.rad("åæø", "1");
        tabell.rad("lengre navn", "2");
        assertThat(tabell.linjer()).containsExactly("Navn         Tall", "åæø          1", "lengre navn  2");
    }

    @Test
    void en_rad_med_feil_antall_celler_avvises() {
        Tabell tabell = new Tabell("Navn", "Tall");
        assertThatThrownBy(() -> tabell.rad("bare én")).hasMessageContaining("Ventet 2");
    }
}
