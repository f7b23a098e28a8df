package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.core.kode.Kategori;
import no.nir.core.tid.Periode;
import org.junit.jupiter.api.Test;

/** Når huset er i ustand, sies det fra uten å gjengi noe fra saken, og neste sak vurderes som før. */
class FeilTest {

    @Test
    void en_parameter_uten_verdi_paa_dagen_gir_en_feil_som_ikke_gjengir_saken() {
        Katalog standard = Katalog.standard();
        Parameterlinje rad =
                standard.parametre().historikk("samfunnskunnskap.frist").get(0);
        Regelverk umulig = Regelverk.med(standard.med(standard.parametre()
                .med(rad.medGyldig(Periode.fra(dag("1900-01-01"))).medVerdi("2147483647"))));
        var sak = sak().kategori(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-03-19")
                .bygg();

        assertThatThrownBy(() -> umulig.vurder(sak, dag("2021-06-03")))
                .isInstanceOf(RegelverkException.class)
                .hasNoCause()
                .hasMessageNotContaining("2021");
        assertThat(Regelverk.standard().vurder(sak, dag("2021-06-03")).ordninger())
                .hasSize(3);
    }
}
