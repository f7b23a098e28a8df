package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Fristvurdering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frister i norsk og samfunnskunnskap, på grensene. */
class FristTest {

    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final LocalDate PER = dag("2026-11-21");

    private static Fristvurdering frist(Saksbygger sak, Ordning ordning) {
        Fristvurdering frist =
                REGELVERK.vurder(sak.bygg(), PER).ordning(ordning).frist();
        assertThat(frist).isNotNull();
        return java.util.Objects.requireNonNull(frist);
    }

    private static Saksbygger rettOgPlikt(String fom) {
        return sak().kategori(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, fom);
    }

    @Test
    void kortet_i_kilde_000_har_frist_ett_aar_etter_kategorien() {
        Fristvurdering frist = frist(rettOgPlikt("2021-03-19"), Ordning.SAMFUNNSKUNNSKAP);
        assertThat(frist.dato()).isEqualTo("2022-03-19");
        assertThat(frist.fra()).isEqualTo("2021-03-19");
        assertThat(frist.maaneder()).isEqualTo(12);
        assertThat(frist.utvidelser()).isEmpty();
    }

    @ParameterizedTest(name = "kategori fra {0} telles fra {1}")
    @CsvSource({"2023-07-31, 2023-07-31", "2023-08-01, 2023-09-15", "2023-08-02, 2023-09-15"})
    void fra_august_2023_telles_det_fra_tilbudt_oppstart(String kategoriFra, String fra) {
        Saksbygger sak = rettOgPlikt(kategoriFra)
                .vedtak("v1", Ordning.SAMFUNNSKUNNSKAP, Vedtakstype.TILDELING, "2023-09-15", null);
        assertThat(frist(sak, Ordning.SAMFUNNSKUNNSKAP).fra()).isEqualTo(fra);
    }

    @ParameterizedTest(name = "kategori fra {0}: frist {1}")
    @CsvSource({"2023-07-31, 2024-07-31", "2023-08-01, 2024-09-25", "2023-08-02, 2024-09-25"})
    void permisjon_teller_i_samfunnskunnskap_bare_for_nyere_kategorier(String kategoriFra, String ventet) {
        Saksbygger sak = rettOgPlikt(kategoriFra)
                .vedtak("v1", Ordning.SAMFUNNSKUNNSKAP, Vedtakstype.TILDELING, "2023-09-15", null)
                .vedtak("v2", Ordning.SAMFUNNSKUNNSKAP, Vedtakstype.PERMISJON, "2023-10-01", "2023-10-10");
        assertThat(frist(sak, Ordning.SAMFUNNSKUNNSKAP).dato()).isEqualTo(ventet);
    }

    @Test
    void uten_tildeling_og_utdanning_sier_fristen_alt_som_mangler() {
        assertThat(frist(rettOgPlikt("2023-08-01"), Ordning.NORSK_MED_NORSKMAAL).mangler())
                .containsExactly(Mangelkode.OPPSTART_IKKE_REGISTRERT, Mangelkode.UTDANNINGSBAKGRUNN_IKKE_REGISTRERT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"INGEN, 2024-03-19", "GRUNNSKOLE, 2024-03-19", "VIDEREGAAENDE_ELLER_HOEYERE, 2022-09-19"})
    void utdanning_avgjoer_fristen_i_norsk(String utdanning, String ventet) {
        Saksbygger sak = rettOgPlikt("2021-03-19");
        sak.mer().utdanningsbakgrunn(new Utdanningsbakgrunn(utdanning));
        assertThat(frist(sak, Ordning.NORSK_MED_NORSKMAAL).dato()).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "permisjon {0} til {1} gir frist {2}")
    @CsvSource({
        "2022-03-19, 2022-03-20, 2022-09-21",
        "2022-09-19, 2022-09-19, 2022-09-20",
        "2022-09-20, 2022-09-29, 2022-09-19",
        "2021-03-01, 2021-03-20, 2022-09-21"
    })
    void permisjon_teller_fra_kategorien_og_naar_den_begynner_senest_paa_fristen(
            String fom, String tom, String ventet) {
        Saksbygger sak =
                rettOgPlikt("2021-03-19").vedtak("v1", Ordning.NORSK_MED_NORSKMAAL, Vedtakstype.PERMISJON, fom, tom);
        sak.mer().utdanningsbakgrunn(Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE);
        assertThat(frist(sak, Ordning.NORSK_MED_NORSKMAAL).dato()).isEqualTo(ventet);
    }

    @Test
    void permisjoner_som_beroerer_hverandre_er_en_og_nevner_begge_vedtak() {
        Saksbygger sak = rettOgPlikt("2021-03-19")
                .vedtak("v2", Ordning.NORSK_MED_NORSKMAAL, Vedtakstype.PERMISJON, "2022-01-11", "2022-01-20")
                .vedtak("v1", Ordning.NORSK_MED_NORSKMAAL, Vedtakstype.PERMISJON, "2022-01-01", "2022-01-10");
        sak.mer().utdanningsbakgrunn(Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE);
        Fristvurdering frist = frist(sak, Ordning.NORSK_MED_NORSKMAAL);
        assertThat(frist.dato()).isEqualTo("2022-10-09");
        assertThat(frist.utvidelser()).singleElement().satisfies(u -> {
            assertThat(u.gjelder()).containsExactly("v1", "v2");
            assertThat(u.dager()).isEqualTo(20);
            assertThat(u.fristEtter()).isEqualTo("2022-10-09");
        });
    }

    @ParameterizedTest(name = "per {0}: frist {1}")
    @CsvSource({"2025-06-20, ", "2025-06-21, 2022-03-19", "2024-08-14, 2022-03-19", "2024-08-15, "})
    void samfunnskunnskap_har_ingen_frist_mens_fylkeskommunen_har_ansvaret(String per, String ventet) {
        Saksbygger sak = rettOgPlikt("2021-03-19");
        sak.mer().addFulltidVideregaaende(Periode.av(dag("2024-08-15"), dag("2025-06-20")));
        Fristvurdering frist = REGELVERK
                .vurder(sak.bygg(), dag(per))
                .ordning(Ordning.SAMFUNNSKUNNSKAP)
                .frist();
        assertThat(frist == null ? null : frist.dato()).isEqualTo(ventet == null ? null : dag(ventet));
    }

    @ParameterizedTest(name = "D {0} gir {1}")
    @CsvSource({"2022-08-31, 2023-08-31", "2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28"})
    void maaneder_kuttes_til_maanedens_siste_dag(String start, String ventet) {
        Saksbygger sak = sak().kategori(Kategori.RETT_TIL_NORSK, "2022-08-01")
                .vedtak("v1", Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.TILDELING, start, null);
        assertThat(frist(sak, Ordning.NORSK_RETT_NORSKMAAL).dato()).isEqualTo(ventet);
    }
}
