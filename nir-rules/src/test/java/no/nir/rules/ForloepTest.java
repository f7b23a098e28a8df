package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.forloep.Forloep;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import org.junit.jupiter.api.Test;

/** Forløpet av saker som er små nok til å regnes ut for hånd. */
class ForloepTest {

    private static final Ordning SAMFUNN = Ordning.SAMFUNNSKUNNSKAP;

    private final Regelverk regelverk = Regelverk.standard();
    private final Sak sak = Saksbygger.sak()
            .kategori(Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-03-19")
            .bygg();

    @Test
    void fristen_er_holdt_paa_dagen_og_oversittet_dagen_etter() {
        assertThat(regelverk.forloep(sak, dag("2021-03-18"), dag("2022-12-31")).somTekst())
                .isEqualTo("""
                2021-03-18 – 2021-03-18: første svar
                2021-03-19 – 2022-03-19:
                  Saken
                    kategori PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP: ingen → 2021-03-19–, REGISTRERT
                  NORSK_PLIKT (PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP fra 2021-03-19)
                    ny ordning: AKTIV
                  SAMFUNNSKUNNSKAP (PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP fra 2021-03-19)
                    ny ordning: AKTIV, frist 2022-03-19
                  KARTLEGGING (PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP fra 2021-03-19)
                    ny ordning: AKTIV
                2022-03-20 – 2022-12-31:
                  SAMFUNNSKUNNSKAP (PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP fra 2021-03-19)
                    status: AKTIV → INAKTIV""");
    }

    @Test
    void hvert_ledd_er_vurdert_per_sin_foerste_dag_med_den_forklaringen_regelverket_gir() {
        LocalDate skift = dag("2022-03-20");
        LocalDate tom = dag("2022-12-31");

        assertThat(regelverk.forloep(sak, dag("2022-01-01"), tom).paa(tom)).isEqualTo(regelverk.vurder(sak, skift));
        assertThat(regelverk
                        .utenForklaring()
                        .forloep(sak, dag("2022-01-01"), tom)
                        .paa(tom))
                .isEqualTo(regelverk.utenForklaring().vurder(sak, skift));
    }

    @Test
    void en_permisjon_som_loeper_flytter_fristen_hver_dag() {
        Sak permisjon = Saksbygger.sak()
                .kategori(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, "2022-01-01")
                .kategori(Kategori.RETT_TIL_NORSK, "2022-01-01")
                .vedtak("v1", Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.TILDELING, "2022-02-01", "2023-02-01")
                .vedtak("v2", Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.PERMISJON, "2022-06-01", null)
                .bygg();
        Forloep forloep = regelverk.forloep(permisjon, dag("2022-05-31"), dag("2022-06-10"));

        assertThat(forloep.skiftedager())
                .containsExactlyElementsOf(
                        dag("2022-06-01").datesUntil(dag("2022-06-11")).toList());
    }

    @Test
    void en_ny_rad_i_en_tabell_faar_dagene_sine_av_seg_selv() {
        String navn = "lov.kapittel_6a_siste_dag";
        Parameterlinje gammel =
                Katalog.standard().parametre().linje(navn, dag("2026-01-01")).orElseThrow();
        Parameterlinje ny = gammel.medVerdi("2027-03-05").medGyldig(Periode.fra(dag("2027-01-12")));
        Regelverk endret = Regelverk.med(
                Katalog.standard().med(Katalog.standard().parametre().med(ny)));
        Sak rett =
                Saksbygger.sak().kategori(Kategori.RETT_TIL_NORSK, "2024-06-01").bygg();

        assertThat(endret.forloep(rett, dag("2026-07-01"), dag("2027-12-31")).skiftedager())
                .containsExactly(dag("2026-07-02"), dag("2027-01-12"), dag("2027-03-06"));
    }

    @Test
    void en_dag_er_et_forloep_og_et_vindu_bak_fram_er_en_feil() {
        LocalDate dag = dag("2022-03-20");

        assertThat(regelverk.forloep(sak, dag, dag).ledd()).singleElement().satisfies(l -> {
            assertThat(l.periode()).isEqualTo(Periode.av(dag, dag));
            assertThat(l.vurdering()).isEqualTo(regelverk.vurder(sak, dag));
        });
        assertThatThrownBy(() -> regelverk.forloep(sak, dag, dag.minusDays(1)))
                .isInstanceOf(UgyldigVerdiException.class);
    }

    @Test
    void mange_traader_faar_samme_forloep() throws InterruptedException, ExecutionException {
        Forloep alene = regelverk.forloep(sak, dag("2021-01-01"), dag("2022-12-31"));
        ExecutorService traader = Executors.newFixedThreadPool(8);
        try {
            List<Future<Forloep>> svar = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                svar.add(traader.submit(() -> regelverk.forloep(sak, dag("2021-01-01"), dag("2022-12-31"))));
            }
            for (Future<Forloep> f : svar) {
                assertThat(f.get()).isEqualTo(alene);
            }
        } finally {
            traader.shutdownNow();
        }
        assertThat(alene.paa(dag("2022-12-31")).ordning(SAMFUNN).frist()).isNotNull();
    }
}
