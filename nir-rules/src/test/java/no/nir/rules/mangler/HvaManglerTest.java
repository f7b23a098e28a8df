package no.nir.rules.mangler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.catalog.Katalog;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplysning.Manglende;
import no.nir.core.person.Person;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.HvaMangler;
import no.nir.core.vurdering.Mangelgrunn;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Svarfelt;
import no.nir.core.vurdering.TenktSvar;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.RegelverkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HvaManglerTest {

    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();
    private static final Regelverk MED = REGELVERK.medHvaMangler();
    private static final Katalog KATALOG = Katalog.standard();

    /** Et program som begynte på dagen, og ikke noe mer. */
    private static Sak.Builder program(LocalDate start) {
        return uten(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, start)
                .addVedtak(Vedtak.builder()
                        .id("v1")
                        .ordning(Ordning.INTRODUKSJONSPROGRAM)
                        .type(Vedtakstype.TILDELING)
                        .vedtaksdato(start)
                        .fom(start)
                        .build());
    }

    private static Sak.Builder uten(Kategori kategori, LocalDate fom) {
        return Sak.builder()
                .sakId("s")
                .person(Person.builder().foedselsdato(LocalDate.of(1990, 1, 1)).build())
                .addKategorier(new Kategoriperiode(kategori, Periode.fra(fom)));
    }

    private static HvaMangler hva(Vurdering svar, Ordning ordning, Svarfelt felt) {
        return svar.hvaMangler().stream()
                .filter(m -> m.spoersmaal().ordning().equals(ordning)
                        && m.spoersmaal().felt() == felt)
                .findFirst()
                .orElseThrow();
    }

    private static HvaMangler krav(Vurdering svar, Programkrav krav) {
        return svar.hvaMangler().stream()
                .filter(m -> krav.equals(m.spoersmaal().krav()))
                .findFirst()
                .orElseThrow();
    }

    /** Settene, ett på hver linje, med det som må til deretter rykket inn. */
    private static List<String> somTekst(List<Opplysningssett> alle, String rykk) {
        List<String> linjer = new ArrayList<>();
        for (Opplysningssett sett : alle) {
            linjer.add(rykk
                    + sett.opplysninger().stream()
                            .map(o -> o.type() + " " + o.peker())
                            .collect(Collectors.joining(" + ")));
            for (TenktSvar s : sett.svar()) {
                linjer.add(rykk + "  " + String.join(" + ", s.verdier()) + ": " + somTekst(s.svar()));
                linjer.addAll(somTekst(s.deretter(), rykk + "    "));
            }
        }
        return linjer;
    }

    private static String somTekst(Feltsvar s) {
        if (!s.gjelder()) {
            return "gjelder ikke";
        }
        return String.valueOf(s.utfall() != null ? s.utfall() : s.dato() != null ? s.dato() : s.mangler());
    }

    @Test
    void et_program_uten_sluttmål_og_utdanningsbakgrunn_mangler_sluttmål_og_for_arbeid_utdanningsbakgrunn_deretter() {
        Vurdering svar = MED.vurder(program(LocalDate.of(2022, 9, 1)).build(), LocalDate.of(2022, 10, 1));
        HvaMangler frist = hva(svar, Ordning.INTRODUKSJONSPROGRAM, Svarfelt.FRIST);
        assertThat(frist.grunn()).isEqualTo(Mangelgrunn.OPPLYSNINGER);
        assertThat(somTekst(frist.sett(), ""))
                .containsExactly(
                        "SLUTTMAAL /sluttmaal/-",
                        "  ARBEID: [UTDANNINGSBAKGRUNN_IKKE_REGISTRERT]",
                        "    UTDANNINGSBAKGRUNN /utdanningsbakgrunn",
                        "      INGEN: 2024-09-01",
                        "      GRUNNSKOLE: 2024-09-01",
                        "      VIDEREGAAENDE_ELLER_HOEYERE: 2023-03-01",
                        "  DELER_AV_GRUNNSKOLE: 2024-09-01",
                        "  DELER_AV_VIDEREGAAENDE: 2024-09-01",
                        "  FULLFOERT_FAG_OG_YRKESOPPLAERING: 2025-09-01",
                        "  FULLFOERT_VIDEREGAAENDE: 2025-09-01",
                        "  GRUNNSKOLE: 2024-09-01",
                        "  HOEYERE_UTDANNING: 2023-03-01",
                        "  YRKESFAGLIG_REKVALIFISERING: 2023-03-01");
    }

    @Test
    void frist_for_oppstart_kan_avgjøres_av_bosetting_eller_krav() {
        Vurdering svar = MED.vurder(program(LocalDate.of(2022, 9, 1)).build(), LocalDate.of(2022, 10, 1));
        HvaMangler oppstart = hva(svar, Ordning.INTRODUKSJONSPROGRAM, Svarfelt.FRIST_OPPSTART);
        assertThat(oppstart.sett()).allMatch(Opplysningssett::alltidNok);
        assertThat(somTekst(oppstart.sett(), ""))
                .containsExactly(
                        "BOSETTING /person/bosettinger/-",
                        "  2022-10-01: 2023-01-01",
                        "KRAV /krav/-",
                        "  2022-10-01: 2023-01-01");
    }

    @Test
    void uten_oppstart_og_utdanningsbakgrunn_trengs_begge_for_norsk_og_samfunnskunnskap_kan_være_uten_frist() {
        Sak sak = uten(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, LocalDate.of(2024, 2, 1))
                .build();
        Vurdering svar = MED.vurder(sak, LocalDate.of(2024, 3, 1));
        assertThat(somTekst(
                        hva(svar, Ordning.NORSK_MED_NORSKMAAL, Svarfelt.FRIST).sett(), ""))
                .containsExactly(
                        "UTDANNINGSBAKGRUNN /utdanningsbakgrunn + TILDELING /vedtak/-",
                        "  INGEN + 2024-03-01: 2027-03-01",
                        "  GRUNNSKOLE + 2024-03-01: 2027-03-01",
                        "  VIDEREGAAENDE_ELLER_HOEYERE + 2024-03-01: 2025-09-01");
        assertThat(somTekst(hva(svar, Ordning.SAMFUNNSKUNNSKAP, Svarfelt.FRIST).sett(), ""))
                .containsExactly(
                        "TILDELING /vedtak/-",
                        "  2024-03-01: 2025-03-01",
                        "FULLTID_VIDEREGAAENDE /fulltidVideregaaende/-",
                        "  2024-03-01: gjelder ikke");
    }

    @Test
    void livsmestring_som_venter_på_gjennomføring_foreslås_ikke_en_gang_til() {
        Sak sak = program(LocalDate.of(2022, 9, 1)).addTiltak(tiltak("t1")).build();
        HvaMangler krav = krav(MED.vurder(sak, LocalDate.of(2022, 10, 1)), Programkrav.LIVSMESTRING);
        assertThat(somTekst(krav.sett(), ""))
                .containsExactly(
                        "GJENNOMFOERING /tiltak/0/gjennomfoering",
                        "  GJENNOMFOERT: OPPFYLT",
                        "  IKKE_GJENNOMFOERT: IKKE_OPPFYLT",
                        "AVSLUTNING /avslutninger/-",
                        "  2022-10-01: IKKE_OPPFYLT");
        assertThat(krav.sett().get(0).opplysninger().get(0).setning().bokmaal())
                .isEqualTo("Registrer om tiltaket t1 er gjennomført.");
    }

    private static Tiltak tiltak(String id) {
        return Tiltak.builder()
                .id(id)
                .ordning(Ordning.INTRODUKSJONSPROGRAM)
                .type(Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND)
                .fom(LocalDate.of(2022, 9, 1))
                .tom(LocalDate.of(2022, 9, 30))
                .timerPerUke(BigDecimal.TEN)
                .build();
    }

    private static Sak.Builder arbeid2026() {
        return program(LocalDate.of(2026, 1, 5))
                .addSluttmaal(new Sluttmaalsvalg(Sluttmaal.ARBEID, LocalDate.of(2026, 1, 5)));
    }

    @Test
    void femten_timer_kan_ikke_måles_før_vinduet_har_begynt_og_da_er_det_tiden_som_mangler() {
        Sak sak = arbeid2026()
                .utdanningsbakgrunn(Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE)
                .build();
        HvaMangler krav = krav(MED.vurder(sak, LocalDate.of(2026, 2, 1)), Programkrav.MINST_15_TIMER_ARBEIDSRETTET);
        assertThat(krav.grunn()).isEqualTo(Mangelgrunn.TIDEN);
        assertThat(krav.senest()).isEqualTo("2026-05-01");
        assertThat(krav.sett()).isEmpty();
        assertThat(krav.setning().bokmaal()).isEqualTo("Dette kan ikke avgjøres ennå, men senest 2026-05-01.");
    }

    @Test
    void mangler_også_utdanningsbakgrunn_trengs_den_og_tiden() {
        HvaMangler krav = krav(
                MED.vurder(arbeid2026().build(), LocalDate.of(2026, 2, 1)), Programkrav.MINST_15_TIMER_ARBEIDSRETTET);
        assertThat(krav.grunn()).isEqualTo(Mangelgrunn.TIDEN);
        assertThat(krav.senest()).isEqualTo("2026-05-01");
        assertThat(somTekst(krav.sett(), ""))
                .containsExactly(
                        "UTDANNINGSBAKGRUNN /utdanningsbakgrunn",
                        "  INGEN: UAVKLART",
                        "  GRUNNSKOLE: UAVKLART",
                        "  VIDEREGAAENDE_ELLER_HOEYERE: IKKE_OPPFYLT");
    }

    @Test
    void et_program_avsluttet_før_vinduet_kan_aldri_måles() {
        Sak sak = arbeid2026()
                .utdanningsbakgrunn(Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE)
                .addAvslutninger(Avslutning.builder()
                        .ordning(Ordning.INTRODUKSJONSPROGRAM)
                        .dato(LocalDate.of(2026, 1, 20))
                        .aarsak(Avslutningsaarsak.FLYTTET_TIL_UTLANDET)
                        .build())
                .build();
        HvaMangler krav = krav(MED.vurder(sak, LocalDate.of(2026, 2, 1)), Programkrav.MINST_15_TIMER_ARBEIDSRETTET);
        assertThat(krav.grunn()).isEqualTo(Mangelgrunn.INGENTING);
    }

    @Test
    void en_sak_med_svært_mange_åpne_tiltak_prøves_bare_til_grensen() {
        Sak.Builder mange = program(LocalDate.of(2022, 9, 1));
        for (int i = 0; i <= Tenkte.HOEYEST / 2; i++) {
            mange.addTiltak(tiltak("t" + i));
        }
        Sak sak = mange.build();
        LocalDate perDato = LocalDate.of(2022, 10, 1);
        Vurdering svar = REGELVERK.vurder(program(LocalDate.of(2022, 9, 1)).build(), perDato);
        int[] antall = {0};
        Vurdering utredet = Utredning.fyllUt(KATALOG, teller(antall, svar), sak, svar);
        assertThat(antall[0]).isEqualTo(Tenkte.HOEYEST);
        assertThat(utredet.hvaMangler()).hasSameSizeAs(Manglerkontroll.ukjente(svar));
        assertThat(utredet.hvaMangler()).allMatch(m -> m.grunn() == Mangelgrunn.IKKE_PROEVD);
    }

    /**
     * Så mange vurderinger trengs: et sett som rommer et funnet, prøves ikke, og flere opplysninger sammen bare når de merkes i
     * svaret. Flere er bortkastet, færre kan overse et sett.
     */
    @ParameterizedTest
    @MethodSource
    void bare_det_som_er_verdt_aa_proeve_blir_proevd(Sak sak, LocalDate perDato, int vurderinger) {
        int[] antall = {0};
        Utredning.fyllUt(
                KATALOG,
                (tenkt, dag) -> {
                    antall[0]++;
                    return REGELVERK.vurder(tenkt, dag);
                },
                sak,
                REGELVERK.vurder(sak, perDato));
        assertThat(antall[0]).isEqualTo(vurderinger);
    }

    static Stream<Arguments> bare_det_som_er_verdt_aa_proeve_blir_proevd() {
        LocalDate start = LocalDate.of(2022, 1, 10);
        LocalDate etter2026 = LocalDate.of(2026, 1, 12);
        return Stream.of(
                Arguments.of(
                        uten(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, start).build(), start, 95),
                Arguments.of(program(start).build(), start, 389),
                Arguments.of(
                        program(start)
                                .utdanningsbakgrunn(Utdanningsbakgrunn.GRUNNSKOLE)
                                .build(),
                        start,
                        361),
                Arguments.of(program(etter2026).build(), etter2026, 407),
                Arguments.of(program(etter2026).build(), etter2026.plusMonths(7), 407),
                Arguments.of(
                        program(etter2026)
                                .addSluttmaal(new Sluttmaalsvalg(Sluttmaal.ARBEID, etter2026))
                                .build(),
                        etter2026.plusMonths(7),
                        210),
                Arguments.of(
                        uten(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, start)
                                .build(),
                        start,
                        20),
                Arguments.of(uten(Kategori.RETT_TIL_NORSK, start).build(), start, 17));
    }

    private static BiFunction<Sak, LocalDate, Vurdering> teller(int[] antall, Vurdering svar) {
        return (sak, dag) -> {
            antall[0]++;
            return svar;
        };
    }

    @Test
    void regler_som_svikter_på_en_tenkt_sak_tar_ikke_svaret_med_seg() {
        Sak sak = program(LocalDate.of(2022, 9, 1)).build();
        LocalDate perDato = LocalDate.of(2022, 10, 1);
        Vurdering utredet = Utredning.fyllUt(
                KATALOG,
                (tenkt, dag) -> {
                    if (tenkt.utdanningsbakgrunn() != null) {
                        throw new RegelverkException("sviktet");
                    }
                    return REGELVERK.vurder(tenkt, dag);
                },
                sak,
                REGELVERK.vurder(sak, perDato));
        assertThat(somTekst(
                        hva(utredet, Ordning.INTRODUKSJONSPROGRAM, Svarfelt.FRIST)
                                .sett(),
                        ""))
                .hasSize(9)
                .contains("  HOEYERE_UTDANNING: 2023-03-01");
    }

    @Test
    void tiltakstypene_som_registrerer_gjennomføring_er_de_katalogen_sier() {
        assertThat(Manglende.REGISTRERER_GJENNOMFOERING.stream().map(Tiltakstype::kode))
                .containsExactlyInAnyOrderElementsOf(KATALOG.kodeverk(Tiltakstype.KODEVERK).stream()
                        .filter(l -> l.egenskap("registrerer_gjennomfoering")
                                .orElse("")
                                .equals("ja"))
                        .map(l -> l.kode())
                        .toList());
    }
}
