package no.nir.core.forloep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.forskjell.Proevesvar;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Status;
import org.junit.jupiter.api.Test;

class ForloepTest {

    private static final LocalDate FOM = LocalDate.of(2022, 1, 1);

    private static Forloepsledd ledd(int fra, int til, Status status) {
        return new Forloepsledd(
                Periode.av(FOM.plusDays(fra), FOM.plusDays(til)), Proevesvar.per(FOM.plusDays(fra), status));
    }

    private final Forloep forloep = new Forloep(List.of(ledd(0, 9, Status.AKTIV), ledd(10, 20, Status.INAKTIV)));

    @Test
    void forloepet_sier_naar_svaret_skifter_og_hva_som_gjelder() {
        assertThat(forloep.fom()).isEqualTo("2022-01-01");
        assertThat(forloep.tom()).isEqualTo("2022-01-21");
        assertThat(forloep.skiftedager()).containsExactly(LocalDate.of(2022, 1, 11));
        assertThat(forloep.paa(LocalDate.of(2022, 1, 10)))
                .isSameAs(forloep.ledd().get(0).vurdering());
        assertThat(forloep.paa(LocalDate.of(2022, 1, 11)))
                .isSameAs(forloep.ledd().get(1).vurdering());
        assertThat(forloep.somTekst()).isEqualTo("""
                2022-01-01 – 2022-01-10: første svar
                2022-01-11 – 2022-01-21:
                  INTRODUKSJONSPROGRAM (RETT_TIL_INTRODUKSJONSPROGRAM fra 2021-03-19)
                    status: AKTIV → INAKTIV""");
    }

    @Test
    void en_dag_utenfor_forloepet_er_en_feil() {
        assertThatThrownBy(() -> forloep.paa(FOM.minusDays(1)))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageContaining("2021-12-31 er utenfor");
    }

    @Test
    void hull_like_naboer_og_ingen_ledd_kan_ikke_bygges() {
        assertThatThrownBy(() -> new Forloep(List.of())).hasMessageContaining("minst ett ledd");
        assertThatThrownBy(() -> new Forloep(List.of(ledd(0, 9, Status.AKTIV), ledd(11, 20, Status.INAKTIV))))
                .hasMessageContaining("et slutter 2022-01-10 og det neste begynner 2022-01-12");
        assertThatThrownBy(() -> new Forloep(List.of(ledd(0, 9, Status.AKTIV), ledd(10, 20, Status.AKTIV))))
                .hasMessageContaining("samme svar");
    }

    @Test
    void et_ledd_har_en_siste_dag_og_er_vurdert_per_sin_foerste() {
        assertThatThrownBy(() -> new Forloepsledd(Periode.fra(FOM), Proevesvar.per(FOM, Status.AKTIV)))
                .hasMessageContaining("må ha en siste dag");
        assertThatThrownBy(() -> new Forloepsledd(
                        Periode.av(FOM, FOM.plusDays(1)), Proevesvar.per(FOM.plusDays(1), Status.AKTIV)))
                .hasMessageContaining("vurderes per sin første dag, 2022-01-01");
    }
}
