package no.nir.core.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatoregningTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-31, 1, 2021-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2021-01-28, 1, 2021-02-28",
        "2021-02-28, 1, 2021-03-28",
        "2021-08-31, 18, 2023-02-28",
        "2021-03-19, 12, 2022-03-19",
        "2021-03-19, 0, 2021-03-19",
    })
    void pluss_måneder_er_samme_dag_eller_den_siste_i_måneden(LocalDate dato, int maaneder, LocalDate ventet) {
        assertThat(Datoregning.plussMaaneder(dato, maaneder)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-19, 2021-03-20, 2021-03-19, 2021-03-20",
        "2021-03-20, 2021-03-19, 2021-03-19, 2021-03-20",
        "2021-03-19, 2021-03-19, 2021-03-19, 2021-03-19",
        "2021-12-31, 2022-01-01, 2021-12-31, 2022-01-01",
    })
    void den_tidligste_og_den_seneste_av_to(LocalDate a, LocalDate b, LocalDate tidligste, LocalDate seneste) {
        assertThat(Datoregning.tidligste(a, b)).isEqualTo(tidligste);
        assertThat(Datoregning.seneste(a, b)).isEqualTo(seneste);
        assertThat(Datoregning.tidligsteKjente(a, b)).isEqualTo(tidligste);
    }

    @Test
    void en_dato_som_mangler_er_ikke_den_tidligste() {
        LocalDate dag = LocalDate.of(2021, 3, 19);
        assertThat(Datoregning.tidligsteKjente(dag, null)).isEqualTo(dag);
        assertThat(Datoregning.tidligsteKjente(null, dag)).isEqualTo(dag);
        assertThat(Datoregning.tidligsteKjente(null, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2003-06-15, 2021-06-14, 17",
        "2003-06-15, 2021-06-15, 18",
        "2003-06-15, 2021-06-16, 18",
        "2003-06-15, 2003-06-15, 0",
        "2004-03-01, 2022-02-28, 17",
    })
    void alder_er_fullførte_år(LocalDate foedt, LocalDate paa, int ventet) {
        assertThat(Datoregning.alder(foedt, paa)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, 17", "2022-03-01, 18", "2024-02-28, 19", "2024-02-29, 20", "2024-03-01, 20"})
    void født_29_februar_fyller_år_1_mars_i_år_uten_skuddag(LocalDate paa, int ventet) {
        assertThat(Datoregning.alder(LocalDate.of(2004, 2, 29), paa)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({"2003-06-15, 2003-06-14, 0", "2003-06-15, 2001-06-15, -2"})
    void alder_før_fødselen_er_aldri_over_0(LocalDate foedt, LocalDate paa, int ventet) {
        assertThat(Datoregning.alder(foedt, paa)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 18, 2022-02-28",
        "2004-02-29, 20, 2024-02-29",
        "2004-02-28, 18, 2022-02-28",
        "1959-07-01, 67, 2026-07-01",
    })
    void fødselsdagen_som_dato_er_28_februar_i_år_uten_skuddag(LocalDate foedt, int aar, LocalDate ventet) {
        assertThat(Datoregning.foedselsdag(foedt, aar)).isEqualTo(ventet);
    }
}
