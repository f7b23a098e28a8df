package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import no.nir.catalog.Katalog;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.orakel.Saksgenerator;

/** Forløpet er det samme som å spørre hver dag, med færre spørsmål. */
class ForloepProperties {

    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();
    private static int dager;
    private static int vurderinger;

    @Property(seed = "20261121", tries = 60, shrinking = ShrinkingMode.OFF)
    @Domain(NirDomene.class)
    @Domain(DomainContext.Global.class)
    void forloepet_er_som_aa_spoerre_hver_dag(
            @ForAll Tilfelle tilfelle,
            @ForAll @IntRange(min = 1, max = 400) int lengde,
            @ForAll @IntRange(min = 0, max = 300) int foer) {
        somHverDag(tilfelle.sak(), tilfelle.perDato().minusDays(foer), lengde);
    }

    @Property(seed = "20261121", tries = 60, shrinking = ShrinkingMode.OFF)
    void forloepet_er_som_aa_spoerre_hver_dag_ogsaa_ved_grensene(
            @ForAll long froe, @ForAll @IntRange(min = 1, max = 400) int lengde) {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(froe));
        Sak sak = saker.neste();
        somHverDag(sak, saker.perDatoer(sak, 1).get(0).minusDays(lengde / 2), lengde);
    }

    /** De ni første sakene skifter aldri gradvis; med færre enn ti merkes det ikke om halveringen blir borte. */
    @Property(seed = "20261121", tries = 12, shrinking = ShrinkingMode.OFF)
    void forloepet_er_som_aa_spoerre_hver_dag_i_seks_aar(@ForAll long froe) {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(froe));
        somHverDag(saker.neste(), LocalDate.of(2021, 6, 1), 6 * 365);
    }

    @AfterContainer
    static void forloepet_spoer_langt_sjeldnere_enn_hver_dag() {
        assertThat(vurderinger).isBetween(1, dager / 2);
    }

    private static void somHverDag(Sak sak, LocalDate fom, int lengde) {
        LocalDate tom = fom.plusDays(lengde - 1L);
        Map<LocalDate, Vurdering> hverDag = new HashMap<>();
        List<Vurdering> ventet = new ArrayList<>();
        fom.datesUntil(tom.plusDays(1)).forEach(dag -> {
            Vurdering svar = REGELVERK.vurder(sak, dag);
            Vurdering foer = hverDag.get(dag.minusDays(1));
            hverDag.put(dag, svar);
            if (foer == null || !foer.sammeSvar(svar)) {
                ventet.add(svar);
            }
        });
        Forloepsberegning beregning = new Forloepsberegning(
                dag -> {
                    vurderinger++;
                    return hverDag.get(dag);
                },
                new Skiftedager(Katalog.standard(), sak, Periode.av(fom, tom)));
        dager += lengde;
        Statistics.label("skifter").collect(ventet.size() > 5 ? "mange" : ventet.size() > 1 ? "noen" : "ingen");

        assertThat(beregning.skifter(fom, tom)).isEqualTo(ventet);
    }
}
