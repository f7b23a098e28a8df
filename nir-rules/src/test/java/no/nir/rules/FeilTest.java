package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.vedtak.Vedtak;
import org.junit.jupiter.api.Test;

/** Når reglene svikter, sies det fra uten å gjengi noe fra saken, og neste sak vurderes som før. */
class FeilTest {

    private static final Regelverk REGELVERK = Regelverk.standard();

    @Test
    void en_uventet_feil_gjengir_aldri_saken_og_skader_ikke_neste_vurdering() {
        var umulig = sak().kategori(Kategori.RETT_TIL_NORSK, "2023-09-01")
                .vedtak("v1", Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.TILDELING, "2023-09-15", null);
        umulig.mer()
                .addVedtak(Vedtak.builder()
                        .id("hemmelig")
                        .ordning(Ordning.NORSK_RETT_NORSKMAAL)
                        .type(Vedtakstype.PERMISJON)
                        .vedtaksdato(dag("2023-10-01"))
                        .fom(dag("2023-10-01"))
                        .tom(LocalDate.MAX)
                        .build());

        assertThatThrownBy(() -> REGELVERK.vurder(umulig.bygg(), dag("2026-11-21")))
                .isInstanceOf(RegelverkException.class)
                .hasNoCause()
                .hasMessageStartingWith("Reglene kunne ikke vurdere saken: ")
                .hasMessageNotContaining("hemmelig")
                .hasMessageNotContaining("999999999");
        var mulig = sak().kategori(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-03-19")
                .bygg();
        assertThat(REGELVERK.vurder(mulig, dag("2021-06-03")).ordninger()).hasSize(3);
    }
}
