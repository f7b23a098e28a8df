package no.nir.core.forskjell;

import static no.nir.core.forskjell.Proevesvar.FRA;
import static no.nir.core.forskjell.Proevesvar.avslutning;
import static no.nir.core.forskjell.Proevesvar.frist;
import static no.nir.core.forskjell.Proevesvar.funn;
import static no.nir.core.forskjell.Proevesvar.krav;
import static no.nir.core.forskjell.Proevesvar.maaned;
import static no.nir.core.forskjell.Proevesvar.medFunn;
import static no.nir.core.forskjell.Proevesvar.ordning;
import static no.nir.core.forskjell.Proevesvar.svar;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Mangelkode;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Alvor;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Svardel;
import no.nir.core.vurdering.Timestatus;
import no.nir.core.vurdering.Utfall;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ingen endring i et svar blir borte: hvert felt, endret alene, meldes på sin del. */
class FeltendringTest {

    /** Navnet på endringen, svaret med den, delen og feltet den skal meldes på, og verdiene. */
    static Stream<Arguments> endringer() {
        Vurdering uten = Vurdering.builder().from(svar()).kategorier(List.of()).build();
        return Stream.of(
                av(
                        Svardel.LOV,
                        "lov",
                        "INTEGRERINGSLOVEN",
                        "INTRODUKSJONSLOVEN",
                        Vurdering.builder()
                                .from(svar())
                                .lov(Lov.INTRODUKSJONSLOVEN)
                                .build()),
                av(Svardel.KATEGORI, "RETT_TIL_INTRODUKSJONSPROGRAM", "2021-03-19–, REGISTRERT", null, uten),
                av(
                        Svardel.KATEGORI,
                        "RETT_TIL_INTRODUKSJONSPROGRAM",
                        "2021-03-19–, REGISTRERT",
                        "2021-03-19–2021-03-19, BEREGNET",
                        Vurdering.builder()
                                .from(uten)
                                .addKategorier(new Kategorivurdering(
                                        Proevesvar.KATEGORI, Periode.av(FRA, FRA), Kategorikilde.BEREGNET))
                                .build()),
                av(
                        Svardel.ORDNING,
                        "INTRODUKSJONSPROGRAM",
                        "AKTIV, frist 2022-03-19",
                        null,
                        Vurdering.builder().from(svar()).ordninger(List.of()).build()),
                av(Svardel.STATUS, "status", "AKTIV", "INAKTIV", ordning(svar(), o -> o.status(Status.INAKTIV))),
                av(
                        Svardel.FRIST_OPPSTART,
                        "fristOppstart",
                        "2021-06-19",
                        "ikke beregnet (BOSETTING_OG_KRAV_IKKE_REGISTRERT)",
                        ordning(
                                svar(),
                                o -> o.fristOppstart(new Oppstartsfrist(
                                        null, List.of(Mangelkode.BOSETTING_OG_KRAV_IKKE_REGISTRERT))))),
                av(
                        Svardel.FRIST,
                        "frist",
                        "2022-03-19",
                        "2022-03-20",
                        medFrist(frist(FRA.plusYears(1).plusDays(1)))),
                av(
                        Svardel.FRIST,
                        "fra",
                        "2021-03-19",
                        "2021-03-20",
                        medFrist(frist(FRA.plusYears(1)).fra(FRA.plusDays(1)))),
                av(
                        Svardel.FRIST,
                        "måneder",
                        "12",
                        "13",
                        medFrist(frist(FRA.plusYears(1)).maaneder(13))),
                av(
                        Svardel.FRIST,
                        "utvidelser",
                        "PERMISJON (v2) 30 dager til 2022-04-18",
                        null,
                        medFrist(frist(FRA.plusYears(1)).utvidelser(List.of()))),
                av(
                        Svardel.FRIST,
                        "mangler",
                        null,
                        "SLUTTMAAL_IKKE_REGISTRERT",
                        medFrist(Fristvurdering.builder().addMangler(Mangelkode.SLUTTMAAL_IKKE_REGISTRERT))),
                av(
                        Svardel.TIMER,
                        "gjennomført",
                        "10",
                        "10.5",
                        ordning(svar(), o -> o.timer(new Timestatus(new BigDecimal("10.5"), 50)))),
                av(
                        Svardel.TIMER,
                        "kreves",
                        "50",
                        null,
                        ordning(svar(), o -> o.timer(new Timestatus(BigDecimal.TEN, null)))),
                av(
                        Svardel.STATUSLINJER,
                        "statuslinjer",
                        "Deltakelse: 1 tiltak",
                        "Deltakelse: 2 tiltak",
                        ordning(svar(), o -> o.statuslinjer(List.of("Deltakelse: 2 tiltak")))),
                av(
                        Svardel.KRAV,
                        "LIVSMESTRING",
                        "UAVKLART (t3)",
                        "OPPFYLT, 15.00 timer per uke (t3)",
                        ordning(
                                svar(),
                                o -> o.krav(List.of(krav(Utfall.OPPFYLT)
                                        .verdi(new BigDecimal("15.00"))
                                        .build())))),
                av(
                        Svardel.AVSLUTNING,
                        "avslutning",
                        "2022-03-01 ARBEID_HELTID",
                        "2022-03-01 ANNET",
                        ordning(svar(), o -> o.avslutning(avslutning("ANNET")))),
                av(
                        Svardel.MAANEDER,
                        "gjeldende tiltak",
                        "t1",
                        null,
                        ordning(
                                svar(),
                                o -> o.maaneder(List.of(maaned("25.53", false).build())))),
                av(
                        Svardel.MAANEDER,
                        "2021-04",
                        "25.53 timer per uke i 19 virkedager (t1 2021-04-02–2021-04-30)",
                        "25.54 timer per uke i 19 virkedager (t1 2021-04-02–2021-04-30)",
                        ordning(
                                svar(),
                                o -> o.maaneder(List.of(maaned("25.54", true).build())))),
                av(
                        Svardel.FUNN,
                        "AVSLUTNING_MANGLER",
                        "ADVARSEL: Avslutning mangler. (v1)",
                        "FEIL: Avslutning mangler. (v1)",
                        medFunn(funn("Avslutning mangler.").alvor(Alvor.FEIL))),
                av(
                        Svardel.FUNN,
                        "AVSLUTNING_MANGLER",
                        "v1",
                        "v1; v2",
                        medFunn(funn("Avslutning mangler.").addGjelder("v2"))),
                av(
                        Svardel.FUNN,
                        "AVSLUTNING_MANGLER",
                        "v1",
                        "v1",
                        medFunn(funn("Avslutning mangler.").hjemmel(new Hjemmel("kilde 003")))),
                av(
                        Svardel.FUNN,
                        "AVSLUTNING_MANGLER",
                        "ADVARSEL: Avslutning mangler. (v1)",
                        null,
                        Vurdering.builder().from(svar()).funn(List.of()).build()));
    }

    private static Arguments av(Svardel del, String felt, @Nullable String fra, @Nullable String til, Vurdering svar) {
        return Arguments.of(del, felt, fra, til, svar);
    }

    private static Vurdering medFrist(Fristvurdering.Builder frist) {
        return ordning(svar(), o -> o.frist(frist.build()));
    }

    @ParameterizedTest(name = "{0} {1}: {2} → {3}")
    @MethodSource("endringer")
    void hvert_felt_i_svaret_gir_en_endring_med_verdiene(
            Svardel del, String felt, @Nullable String fra, @Nullable String til, Vurdering endret) {
        assertThat(svar().sammeSvar(endret)).isFalse();
        assertThat(Forskjell.mellom(svar(), endret).endringer())
                .anySatisfy(e -> {
                    assertThat(e.del()).isEqualTo(del);
                    assertThat(e.felt()).isEqualTo(felt);
                    assertThat(e.fra()).isEqualTo(fra);
                    assertThat(e.til()).isEqualTo(til);
                })
                .noneMatch(e -> e.del() == Svardel.ANNET);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("endringer")
    void byttes_svarene_bytter_verdiene_plass(
            Svardel del, String felt, @Nullable String fra, @Nullable String til, Vurdering endret) {
        assertThat(Forskjell.mellom(endret, svar()).endringer()).anySatisfy(e -> {
            assertThat(e.del()).isEqualTo(del);
            assertThat(e.felt()).isEqualTo(felt);
            assertThat(e.fra()).isEqualTo(til);
            assertThat(e.til()).isEqualTo(fra);
        });
    }
}
