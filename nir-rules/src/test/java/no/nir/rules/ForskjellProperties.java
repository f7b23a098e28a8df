package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import no.nir.core.forskjell.Endring;
import no.nir.core.forskjell.Forskjell;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Svardel;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.orakel.Saksgenerator;

/** Lovene for forskjellen mellom to vurderinger av saker med tyngden på grensene. */
class ForskjellProperties {

    private static final Regelverk REGELVERK = Regelverk.standard();

    @Property(seed = "20261121", tries = 150, shrinking = ShrinkingMode.OFF)
    void forskjellen_er_tom_naar_svaret_er_det_samme_og_bare_da(@ForAll long froe) {
        List<Vurdering> svar = svar(froe);
        Vurdering a = svar.get(0);
        Vurdering b = svar.get(1);
        Statistics.label("samme svar").collect(a.sammeSvar(b)).coverage(d -> {
            d.check(true).percentage(p -> p > 5);
            d.check(false).percentage(p -> p > 30);
        });

        assertThat(Regelverk.forskjell(a, a).ingen()).isTrue();
        assertThat(Regelverk.forskjell(a, b).ingen()).isEqualTo(a.sammeSvar(b));
        assertThat(a.sammeSvar(b)).isEqualTo(b.sammeSvar(a));
    }

    @Property(seed = "20261121", tries = 150, shrinking = ShrinkingMode.OFF)
    void byttes_vurderingene_bytter_fra_og_til_plass(@ForAll long froe) {
        List<Vurdering> svar = svar(froe);
        Vurdering a = svar.get(0);
        Vurdering b = svar.get(1);

        assertThat(snudd(Regelverk.forskjell(b, a)))
                .containsExactlyInAnyOrderElementsOf(Regelverk.forskjell(a, b).endringer());
    }

    @Property(seed = "20261121", tries = 150, shrinking = ShrinkingMode.OFF)
    void uten_forklaring_er_endringene_de_samme_uten_regler(@ForAll long froe) {
        List<Vurdering> svar = svar(froe);
        Vurdering a = svar.get(0);
        Vurdering b = svar.get(1);
        List<Endring> uten =
                Regelverk.forskjell(utenForklaring(a), utenForklaring(b)).endringer();

        assertThat(uten).allSatisfy(e -> assertThat(e.utslagFra()).isNull());
        assertThat(uten)
                .isEqualTo(Regelverk.forskjell(a, b).endringer().stream()
                        .map(e -> Endring.builder()
                                .from(e)
                                .stegFra(List.of())
                                .stegTil(List.of())
                                .build())
                        .toList());
    }

    @Property(seed = "20261121", tries = 100, shrinking = ShrinkingMode.OFF)
    void bare_funn_er_steg_som_foerer_fram_til_funn(@ForAll long froe) {
        for (Forklaringssteg s : svar(froe).get(0).forklaring()) {
            assertThat(s.del() == Svardel.FUNN)
                    .as(s.regel())
                    .isEqualTo(s.konklusjon().startsWith("funn "));
        }
    }

    private static List<Endring> snudd(Forskjell forskjell) {
        return forskjell.endringer().stream()
                .map(e -> Endring.builder()
                        .from(e)
                        .fra(e.til())
                        .til(e.fra())
                        .stegFra(e.stegTil())
                        .stegTil(e.stegFra())
                        .build())
                .toList();
    }

    private static Vurdering utenForklaring(Vurdering v) {
        return Vurdering.builder().from(v).forklaring(List.of()).build();
    }

    private static List<Vurdering> svar(long froe) {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(froe));
        Sak sak = saker.neste();
        List<Vurdering> svar = new ArrayList<>();
        for (LocalDate dag : saker.perDatoer(sak, 2)) {
            svar.add(REGELVERK.vurder(sak, dag));
        }
        return svar;
    }
}
