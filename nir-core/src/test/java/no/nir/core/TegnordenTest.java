package no.nir.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TegnordenTest {

    @Test
    void rekkefoelgen_er_kodepunktenes() {
        List<String> ider =
                new ArrayList<>(List.of("t9", "\uD83D\uDE00", "\uFF56", "t10", "", "t", "\uD7FF", "\uE000"));
        ider.sort(Tegnorden.KODEPUNKT);
        assertThat(ider).containsExactly("", "t", "t10", "t9", "\uD7FF", "\uE000", "\uFF56", "\uD83D\uDE00");
    }

    @Property(seed = "20261121", tries = 500)
    void ordnet_som_listene_av_kodepunkter(@ForAll("tekster") List<String> tekster) {
        List<String> ordnet = new ArrayList<>(tekster);
        ordnet.sort(Tegnorden.KODEPUNKT);
        List<String> ventet = new ArrayList<>(tekster);
        ventet.sort((a, b) ->
                Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
        assertThat(ordnet).isEqualTo(ventet);
    }

    @Provide
    static Arbitrary<List<String>> tekster() {
        return Arbitraries.of("a", "z", "\uD7FF", "\uE000", "\uFF56", "\uFFFD", "\uD83D\uDE00", "\uDBFF\uDFFF")
                .list()
                .ofMaxSize(3)
                .map(tegn -> String.join("", tegn))
                .list()
                .ofMaxSize(20);
    }
}
