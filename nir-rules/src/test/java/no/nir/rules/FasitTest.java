package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.rules.fasit.Fasit;
import no.nir.rules.fasit.Fasitsak;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.fasit.Feltgruppe;
import org.junit.jupiter.api.Test;

/** Reglene mot de 80 ferdig regnede sakene som følger med kontrakten. */
class FasitTest {

    @Test
    void reglene_svarer_som_fasiten_i_alle_felt_den_har() {
        Regelverk regelverk = Regelverk.standard();
        Fasitsammenligning sammenligning = new Fasitsammenligning();
        List<String> forskjeller = new ArrayList<>();
        for (Fasitsak fasit : Fasit.les(Katalog.standard())) {
            forskjeller.addAll(sammenligning.sammenlign(fasit, regelverk.vurder(fasit.sak(), fasit.perDato())));
        }

        System.out.println("Reglene mot fasiten: " + sammenligning.oppsummering());
        assertThat(forskjeller).isEmpty();
        assertThat(sammenligning.saker()).isEqualTo(80);
        assertThat(sammenligning.ordninger()).isEqualTo(204);
        assertThat(sammenligning.felt()).isGreaterThanOrEqualTo(14_381);
        assertThat(sammenligning.felt(Feltgruppe.LOV)).isEqualTo(80);
        assertThat(sammenligning.felt(Feltgruppe.FRIST)).isGreaterThanOrEqualTo(625);
        assertThat(sammenligning.felt(Feltgruppe.TIMER)).isGreaterThanOrEqualTo(334);
        assertThat(sammenligning.felt(Feltgruppe.MAANEDER)).isGreaterThanOrEqualTo(10_771);
        assertThat(sammenligning.felt(Feltgruppe.FUNN)).isGreaterThanOrEqualTo(264);
    }
}
