package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.opplysning.Manglende;
import no.nir.core.opplysning.Opplysning;
import no.nir.core.opplysning.Opplysningstype;
import no.nir.core.opplysning.Setning;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saken med en tenkt opplysning, lest og skrevet. */
class TenktSakTest {

    private static final LocalDate DAG = LocalDate.of(2022, 10, 1);
    private static final Ordning PROGRAM = Ordning.INTRODUKSJONSPROGRAM;
    private static final Sak SAK = Sak.builder()
            .sakId("s")
            .person(Person.builder().foedselsdato(LocalDate.of(1990, 1, 1)).build())
            .tiltak(List.of(
                    tiltak("t1", Tiltakstype.FORELDREVEILEDNING, null),
                    tiltak("t2", Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND, new Sletting("x", DAG)),
                    tiltak("t3", Tiltakstype.NORSKOPPLAERING, null)))
            .build();

    private static Tiltak tiltak(String id, Tiltakstype type, @Nullable Sletting slettet) {
        return Tiltak.builder()
                .id(id)
                .ordning(PROGRAM)
                .type(type)
                .fom(DAG)
                .tom(DAG)
                .timerPerUke(BigDecimal.TEN)
                .slettet(slettet)
                .build();
    }

    @Test
    void en_opplysning_som_registreres_paa_en_ordning_maa_ha_den() {
        Opplysning.Builder uten = Opplysning.builder()
                .type(Opplysningstype.TILDELING)
                .peker("/vedtak/-")
                .setning(new Setning("", "", ""));
        assertThatThrownBy(uten::build)
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessage("En opplysning av typen TILDELING må ha en ordning.");
        assertThat(uten.ordning(PROGRAM).build().ordning()).isEqualTo(PROGRAM);
    }

    private static Opplysning opplysning(Manglende.Post post) {
        return Opplysning.builder()
                .type(post.type())
                .ordning(post.ordning())
                .gjelder(post.gjelder())
                .peker(post.peker())
                .setning(new Setning("", "", ""))
                .build();
    }

    private static Sak med(Sak sak, Opplysningstype type, String verdi) {
        return Manglende.i(sak, PROGRAM, DAG).stream()
                .filter(p -> p.type() == type)
                .findFirst()
                .map(p -> opplysning(p).i(sak, verdi, DAG))
                .orElseThrow();
    }

    @Test
    void en_tom_sak_mangler_alt_og_bare_tiltak_som_ikke_er_slettet_venter_på_gjennomføring() {
        assertThat(Manglende.i(SAK, PROGRAM, DAG).stream().map(Manglende.Post::type))
                .containsExactly(Opplysningstype.values());
        assertThat(Manglende.i(SAK, PROGRAM, DAG).stream().filter(p -> p.gjelder() != null))
                .containsExactly(
                        new Manglende.Post(Opplysningstype.GJENNOMFOERING, PROGRAM, "t1", "/tiltak/0/gjennomfoering"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTDANNINGSBAKGRUNN|INGEN|\"utdanningsbakgrunn\":\"INGEN\"",
                "SLUTTMAAL|ARBEID|\"sluttmaal\":[{\"maal\":\"ARBEID\",\"fom\":\"2022-10-01\"}]",
                "TILDELING|2022-09-01|\"type\":\"TILDELING\",\"vedtaksdato\":\"2022-10-01\",\"fom\":\"2022-09-01\"",
                "BOSETTING|2022-09-01|\"dato\":\"2022-09-01\",\"etterAvtale\":true",
                "KRAV|2022-09-01|\"ordning\":\"INTRODUKSJONSPROGRAM\",\"dato\":\"2022-09-01\",\"type\":\"KRAV\"",
                "GJENNOMFOERING|GJENNOMFOERT|\"gjennomfoering\":\"GJENNOMFOERT\"",
                "FULLTID_VIDEREGAAENDE|2022-09-01|\"fulltidVideregaaende\":[{\"fom\":\"2022-09-01\",\"tom\":null}]",
                "AVSLUTNING|2022-09-01|\"dato\":\"2022-09-01\",\"aarsak\":\"ANNET\""
            })
    void opplysningen_står_i_saken_saken_kan_leses_og_den_mangler_ikke_lenger(
            Opplysningstype type, String verdi, String ventet) {
        Sak ny = med(SAK, type, verdi);
        String json = Lesing.JSON.skrivSak(ny);
        assertThat(Lesing.JSON.skrivSak(SAK)).doesNotContain(ventet);
        assertThat(json).contains(ventet);
        assertThat(Lesing.JSON.lesSak(json)).isEqualTo(ny);
        assertThat(Manglende.i(ny, PROGRAM, DAG).stream().map(Manglende.Post::type))
                .doesNotContain(type)
                .hasSize(Opplysningstype.values().length - 1);
    }

    @Test
    void et_nytt_tiltak_er_gjennomført_når_det_er_av_en_type_der_det_registreres() {
        Sak foreldre = med(SAK, Opplysningstype.TILTAK, Tiltakstype.FORELDREVEILEDNING.kode());
        Sak norsk = med(foreldre, Opplysningstype.TILTAK, Tiltakstype.NORSKOPPLAERING.kode());
        assertThat(norsk.tiltak()).hasSize(5);
        assertThat(norsk.tiltak().get(3).gjennomfoering()).isEqualTo(Gjennomfoering.GJENNOMFOERT);
        assertThat(norsk.tiltak().get(4).gjennomfoering()).isEqualTo(Gjennomfoering.IKKE_REGISTRERT);
        assertThat(norsk.tiltak().stream().map(Tiltak::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30,true", "2022-10-01,false", "2022-10-02,false"})
    void det_som_er_registrert_etter_dagen_mangler_ennå(LocalDate dag, boolean mangler) {
        for (Opplysningstype type :
                List.of(Opplysningstype.TILDELING, Opplysningstype.KRAV, Opplysningstype.AVSLUTNING)) {
            Sak sak = med(SAK, type, DAG.toString());
            assertThat(Manglende.i(sak, PROGRAM, dag).stream().anyMatch(p -> p.type() == type))
                    .isEqualTo(mangler);
            assertThat(Manglende.i(sak, Ordning.SAMFUNNSKUNNSKAP, dag).stream().anyMatch(p -> p.type() == type))
                    .isTrue();
        }
    }

    @Test
    void en_kode_med_gal_form_avvises() {
        assertThatThrownBy(() -> med(SAK, Opplysningstype.SLUTTMAAL, "arbeid"))
                .isInstanceOf(UgyldigVerdiException.class);
    }
}
