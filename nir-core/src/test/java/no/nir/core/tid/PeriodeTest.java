package no.nir.core.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.UgyldigVerdiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeTest {

    private static final LocalDate FOM = LocalDate.of(2021, 3, 10);
    private static final LocalDate TOM = LocalDate.of(2021, 3, 20);
    private static final Periode AVSLUTTET = Periode.av(FOM, TOM);

    @Test
    void tom_før_fom_avvises_og_meldingen_nevner_begge_datoene() {
        assertThatThrownBy(() -> Periode.av(FOM, FOM.minusDays(1)))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageContaining("2021-03-10")
                .hasMessageContaining("2021-03-09")
                .hasMessageContaining("utelat tom");
    }

    @Test
    void én_dag_er_en_lovlig_periode() {
        assertThatCode(() -> Periode.av(FOM, FOM)).doesNotThrowAnyException();
        assertThat(Periode.av(FOM, FOM).dager()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-09, false",
        "2021-03-10, true",
        "2021-03-11, true",
        "2021-03-19, true",
        "2021-03-20, true",
        "2021-03-21, false"
    })
    void begge_ender_er_i_perioden(LocalDate dag, boolean ventet) {
        assertThat(AVSLUTTET.inneholder(dag)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-09, false", "2021-03-10, true", "9999-12-31, true"})
    void en_løpende_periode_har_bare_en_begynnelse(LocalDate dag, boolean ventet) {
        assertThat(Periode.fra(FOM).inneholder(dag)).isEqualTo(ventet);
    }

    @Test
    void bare_en_periode_uten_tom_løper() {
        assertThat(Periode.fra(FOM).loeper()).isTrue();
        assertThat(Periode.fra(FOM)).isEqualTo(Periode.av(FOM, null));
        assertThat(AVSLUTTET.loeper()).isFalse();
    }

    @Test
    void tom_eller_gir_den_andre_dagen_bare_når_perioden_løper() {
        LocalDate annen = LocalDate.of(2030, 1, 1);
        assertThat(AVSLUTTET.tomEller(annen)).isEqualTo(TOM);
        assertThat(Periode.fra(FOM).tomEller(annen)).isEqualTo(annen);
    }

    @Test
    void dager_teller_begge_ender_også_over_skuddag() {
        assertThat(AVSLUTTET.dager()).isEqualTo(11);
        assertThat(Periode.av(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1))
                        .dager())
                .isEqualTo(3);
    }

    @Test
    void en_løpende_periode_har_ikke_noe_antall_dager() {
        assertThatThrownBy(() -> Periode.fra(FOM).dager())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2021-03-10")
                .hasMessageContaining("Kutt");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 2021-03-31, 2021-03-10, 2021-03-20",
        "2021-03-10, 2021-03-20, 2021-03-10, 2021-03-20",
        "2021-03-11, 2021-03-19, 2021-03-11, 2021-03-19",
        "2021-03-01, 2021-03-10, 2021-03-10, 2021-03-10",
        "2021-03-20, 2021-03-31, 2021-03-20, 2021-03-20",
    })
    void kuttet_gir_de_felles_dagene(LocalDate foerste, LocalDate siste, LocalDate fom, LocalDate tom) {
        assertThat(AVSLUTTET.kuttet(foerste, siste)).contains(Periode.av(fom, tom));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, 2021-03-09", "2021-03-21, 2021-03-31", "2021-03-18, 2021-03-12"})
    void kuttet_er_tom_når_ingen_dag_er_felles(LocalDate foerste, LocalDate siste) {
        assertThat(AVSLUTTET.kuttet(foerste, siste)).isEmpty();
    }

    @Test
    void en_løpende_periode_kuttes_ved_siste_dag() {
        assertThat(Periode.fra(FOM).kuttet(LocalDate.of(2021, 1, 1), TOM)).contains(AVSLUTTET);
        assertThat(Periode.fra(FOM).kuttet(LocalDate.of(2021, 1, 1), FOM.minusDays(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 2021-03-08, false",
        "2021-03-01, 2021-03-09, true",
        "2021-03-01, 2021-03-10, true",
        "2021-03-12, 2021-03-13, true",
        "2021-03-20, 2021-03-31, true",
        "2021-03-21, 2021-03-31, true",
        "2021-03-22, 2021-03-31, false",
        "2021-03-21, , true",
        "2021-03-22, , false",
        "2021-01-01, , true",
    })
    void perioder_berører_hverandre_når_den_ene_begynner_dagen_etter_at_den_andre_slutter(
            LocalDate fom, @Nullable LocalDate tom, boolean ventet) {
        Periode annen = Periode.av(fom, tom);
        assertThat(AVSLUTTET.overlapperEllerBeroerer(annen)).isEqualTo(ventet);
        assertThat(annen.overlapperEllerBeroerer(AVSLUTTET)).isEqualTo(ventet);
    }

    @Test
    void den_siste_dagen_som_finnes_kan_være_tom() {
        Periode siste = Periode.av(FOM, LocalDate.MAX);
        assertThat(siste.overlapperEllerBeroerer(AVSLUTTET)).isTrue();
    }

    @Test
    void slått_sammen_ordner_og_samler_det_som_overlapper_eller_berører() {
        Periode januar = Periode.av(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31));
        Periode februar = Periode.av(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28));
        Periode midt = Periode.av(LocalDate.of(2021, 1, 10), LocalDate.of(2021, 1, 12));
        Periode april = Periode.av(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30));
        assertThat(Periode.slaattSammen(List.of(april, februar, midt, januar)))
                .containsExactly(Periode.av(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 28)), april);
    }

    @Test
    void en_løpende_periode_tar_opp_i_seg_alt_senere() {
        assertThat(Periode.slaattSammen(List.of(AVSLUTTET, Periode.fra(TOM), Periode.av(TOM.plusDays(40), null))))
                .containsExactly(Periode.fra(FOM));
    }

    @Test
    void ingen_perioder_slått_sammen_er_ingen_perioder() {
        assertThat(Periode.slaattSammen(List.of())).isEmpty();
    }
}
