package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProeverekkeTest {

    private final List<Stilt> alle = IntStream.range(0, 10)
            .mapToObj(i -> Stilt.groent("p" + i, i == 7 ? Set.of("A-1") : Set.of(), new ArrayList<>()))
            .toList();
    private final Proeverekke rekke = new Proeverekke(alle);

    @Test
    void de_som_handler_om_regelen_kommer_først_og_hvert_bevis_bare_én_gang() {
        assertThat(rekke.ordnet("A-1", Set.of("A-1")))
                .extracting(Proeve::navn)
                .containsExactly("p7", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p8", "p9");
        assertThat(rekke.ordnet("B-1", Set.of("B-1"))).containsExactlyElementsOf(alle);
    }

    @Test
    void de_åtte_siste_som_drepte_på_stedet_huskes_den_siste_først() {
        for (int i = 0; i < 9; i++) {
            rekke.drepte("A-1", alle.get(i));
        }
        assertThat(rekke.ordnet("A-1", Set.of()))
                .extracting(Proeve::navn)
                .containsExactly("p8", "p7", "p6", "p5", "p4", "p3", "p2", "p1", "p0", "p9");
        rekke.drepte("A-1", alle.get(3));
        assertThat(rekke.ordnet("A-1", Set.of()))
                .extracting(Proeve::navn)
                .containsExactly("p3", "p8", "p7", "p6", "p5", "p4", "p2", "p1", "p0", "p9");
        assertThat(rekke.ordnet("A-2", Set.of())).containsExactlyElementsOf(alle);
    }
}
