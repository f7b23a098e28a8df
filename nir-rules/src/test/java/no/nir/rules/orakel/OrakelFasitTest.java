package no.nir.rules.orakel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.nir.rules.fasit.Fasit;
import no.nir.rules.fasit.Fasitsak;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.fasit.Feltgruppe;
import org.junit.jupiter.api.Test;

class OrakelFasitTest {

    @Test
    void orakeletSvarerSomFasitenIAlleFelter() {
        Fasitsammenligning sammenligning = new Fasitsammenligning();
        List<String> forskjeller = new ArrayList<>();
        for (Fasitsak fasit : Fasit.les()) {
            forskjeller.addAll(sammenligning.sammenlign(fasit, Orakel.vurder(fasit.sak(), fasit.perDato())));
        }

        assertThat(forskjeller).as(sammenligning.oppsummering()).isEmpty();
        assertThat(sammenligning.saker()).isEqualTo(80);
        assertThat(sammenligning.ordninger()).isEqualTo(204);
        assertThat(sammenligning.felt()).isGreaterThanOrEqualTo(14_381);
        assertThat(sammenligning.felt(Feltgruppe.FRIST)).isGreaterThanOrEqualTo(625);
        assertThat(sammenligning.felt(Feltgruppe.FUNN)).isGreaterThanOrEqualTo(264);
    }
}
