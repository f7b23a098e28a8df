package no.nir.ytelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.orakel.Orakel;
import no.nir.ytelse.delmengde.Delmengde;
import no.nir.ytelse.delmengde.Delsvar;
import no.nir.ytelse.delmengde.DmnDelmengde;
import no.nir.ytelse.delmengde.DroolsDelmengde;
import no.nir.ytelse.delmengde.EasyDelmengde;
import no.nir.ytelse.delmengde.HeleNir;
import no.nir.ytelse.delmengde.NirTemaene;
import org.junit.jupiter.api.Test;

/** Radene som måles mot hverandre, svarer det samme. Den lange utgaven er {@code -Dnir.ytelse.saker=100000}. */
class SammeSvarTest {

    private static final int SAKER = Integer.getInteger("nir.ytelse.saker", 1_000);
    private static final int HOEYEST_VIST = 5;

    private final List<Arbeid> alle = Arbeidsmengde.register(SAKER);
    private final Regelverk regelverk = Regelverk.standard().utenForklaring();

    @Test
    void vanlig_java_og_nir_svarer_det_samme_på_alle_sakene() {
        List<String> forskjeller = new ArrayList<>();
        for (Arbeid a : alle) {
            Vurdering fasit = Orakel.vurder(a.sak(), a.perDato());
            forskjeller.addAll(Fasitsammenligning.forskjeller(fasit, regelverk.vurder(a.sak(), a.perDato())));
            assertThat(forskjeller).hasSizeLessThan(HOEYEST_VIST);
        }
        assertThat(forskjeller).isEmpty();
        assertThat(alle).hasSizeGreaterThan(SAKER);
    }

    @Test
    void temaene_drools_easy_rules_og_dmn_svarer_som_hele_nir_på_delmengden() {
        Delmengde nir = new HeleNir();
        List<Delmengde> andre =
                List.of(new NirTemaene(), new DroolsDelmengde(), new EasyDelmengde(), new DmnDelmengde());
        int frister = 0;
        int avsluttet = 0;
        for (Arbeid a : Arbeidsmengde.delmengde(alle, regelverk)) {
            Set<Delsvar> svar = nir.vurder(a.sak(), a.perDato());
            for (Delmengde annen : andre) {
                assertThat(annen.vurder(a.sak(), a.perDato()))
                        .as(() -> annen.getClass().getSimpleName() + ", "
                                + a.sak().sakId())
                        .isEqualTo(svar);
            }
            for (Delsvar s : svar) {
                frister += s.frist() == null ? 0 : 1;
                avsluttet += s.avsluttet() == null ? 0 : 1;
            }
        }
        assertThat(frister).isGreaterThan(SAKER / 3);
        assertThat(avsluttet).isGreaterThan(SAKER / 20);
    }
}
