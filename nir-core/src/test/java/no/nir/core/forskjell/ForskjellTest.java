package no.nir.core.forskjell;

import static no.nir.core.forskjell.Proevesvar.FRA;
import static no.nir.core.forskjell.Proevesvar.PROGRAM;
import static no.nir.core.forskjell.Proevesvar.frist;
import static no.nir.core.forskjell.Proevesvar.ordning;
import static no.nir.core.forskjell.Proevesvar.steg;
import static no.nir.core.forskjell.Proevesvar.svar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Svardel;
import no.nir.core.vurdering.Vurdering;
import org.junit.jupiter.api.Test;

class ForskjellTest {

    @Test
    void et_svar_er_ikke_forskjellig_fra_seg_selv() {
        assertThat(Forskjell.mellom(svar(), svar()).ingen()).isTrue();
        assertThat(Forskjell.mellom(svar(), svar()).somTekst()).isEqualTo("Ingen forskjell.");
    }

    @Test
    void sak_dag_regelverk_og_forklaring_er_ikke_svaret() {
        Vurdering annen = Vurdering.builder()
                .from(svar())
                .sakId("s2")
                .perDato(FRA)
                .regelverk(new Regelverksversjon("0.2.0", "cc", "dd"))
                .forklaring(List.of())
                .build();

        assertThat(svar().sammeSvar(annen)).isTrue();
        assertThat(Forskjell.mellom(svar(), annen).ingen()).isTrue();
    }

    private static Vurdering medFrist(Fristvurdering.Builder frist) {
        return ordning(svar(), o -> o.frist(frist.build()));
    }

    @Test
    void en_annen_rekkefoelge_er_ogsaa_en_forskjell() {
        Ordningsvurdering lik = svar().ordninger().get(0);
        Ordningsvurdering annen = Ordningsvurdering.builder()
                .from(lik)
                .kategoriFra(FRA.plusDays(1))
                .build();
        List<Ordningsvurdering> begge = new ArrayList<>(List.of(lik, annen));
        Vurdering foer = Vurdering.builder().from(svar()).ordninger(begge).build();
        Collections.reverse(begge);
        Vurdering etter = Vurdering.builder().from(svar()).ordninger(begge).build();

        assertThat(Forskjell.mellom(foer, etter).endringer())
                .singleElement()
                .satisfies(e -> assertThat(e.del()).isEqualTo(Svardel.ANNET));
    }

    @Test
    void to_like_kategorier_holdes_fra_hverandre() {
        Ordningsvurdering lik = svar().ordninger().get(0);
        Vurdering to =
                Vurdering.builder().from(svar()).ordninger(List.of(lik, lik)).build();

        assertThat(Forskjell.mellom(svar(), to).endringer())
                .singleElement()
                .satisfies(e -> assertThat(e.del()).isEqualTo(Svardel.ORDNING));
    }

    @Test
    void regelen_og_raden_som_flyttet_fristen_er_med() {
        Vurdering etter = Vurdering.builder()
                .from(medFrist(frist(FRA.plusMonths(18))))
                .forklaring(List.of(
                        svar().forklaring().get(0),
                        steg("FRIST-01", "Fristen", Svardel.FRIST, "frist 2022-09-19", "x.frist = 18 måneder"),
                        steg("STATUS-01", "Status", Svardel.STATUS, "aktiv")))
                .build();
        Forskjell forskjell = Forskjell.mellom(svar(), etter);

        assertThat(forskjell.parametreFra()).containsExactly("x.frist = 12 måneder");
        assertThat(forskjell.parametreTil()).containsExactly("x.frist = 18 måneder");
        assertThat(forskjell.somTekst()).isEqualTo("""
                INTRODUKSJONSPROGRAM (RETT_TIL_INTRODUKSJONSPROGRAM fra 2021-03-19)
                  frist: 2022-03-19 → 2022-09-19
                    regel: FRIST-01 Fristen (kilde 004)
                    tall før:   x.frist = 12 måneder
                    tall etter: x.frist = 18 måneder""");
    }

    @Test
    void en_regel_bare_den_ene_har_gaar_foran_en_begge_har() {
        Vurdering etter = Vurdering.builder()
                .from(medFrist(frist(FRA.plusMonths(18))))
                .forklaring(List.of(
                        steg("FRIST-01", "Fristen", Svardel.FRIST, "frist 2022-03-19 fra en annen dag"),
                        steg("FRIST-02", "Utvidet", Svardel.FRIST, "frist 2022-09-19")))
                .build();
        Endring endring = Forskjell.mellom(svar(), etter).endringer().get(0);

        assertThat(endring.ordning()).isEqualTo(PROGRAM);
        assertThat(endring.utslagFra()).isEqualTo(svar().forklaring().get(1));
        assertThat(endring.utslagTil()).isEqualTo(etter.forklaring().get(1));
    }

    @Test
    void et_nytt_funn_har_setningen_et_som_er_borte_bare_navnet() {
        Vurdering uten = Vurdering.builder().from(svar()).funn(List.of()).build();

        assertThat(Forskjell.mellom(uten, svar()).somTekst()).isEqualTo("""
                Funn
                  nytt: AVSLUTNING_MANGLER på INTRODUKSJONSPROGRAM, ADVARSEL: Avslutning mangler. (v1)""");
        assertThat(Forskjell.mellom(svar(), uten).somTekst()).isEqualTo("""
                Funn
                  borte: AVSLUTNING_MANGLER på INTRODUKSJONSPROGRAM""");
    }
}
