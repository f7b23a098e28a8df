package no.nir.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StedTest {

    private static final Tre SAK = tre("""
            sakId: s
            vedtak:
              - id: v1
                fom: 2021-01-01
              - id: v2
            a/b: {~c: 1}
            """);

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/sakId", "/vedtak/1/id", "/a~1b/~0c"})
    void en_peker_leses_og_skrives_likt(String peker) {
        assertThat(Sted.av(peker)).map(Sted::peker).contains(peker);
    }

    @Test
    void en_peker_begynner_med_skråstrek() {
        assertThat(Sted.av("vedtak/0")).isEmpty();
        assertThat(Sted.av("")).contains(Sted.ROT);
    }

    @ParameterizedTest
    @CsvSource({
        "/sakId, true, 1",
        "/vedtak/0/fom, true, 4",
        "/vedtak/1, true, 5",
        "/vedtak/1/id, true, 5",
        "/vedtak/2, false, 2",
        "/vedtak/1/fom, false, 5",
        "/vedtak/01, false, 2",
        "/vedtak/x, false, 2",
        "/a~1b/~0c, true, 6",
        "/sakId/x, false, 1",
        "/mangler/x, false, 1",
    })
    void verdien_og_linjen_finnes_på_stedet_eller_det_nærmeste_over(String peker, boolean finnes, int linje) {
        Sted sted = Sted.av(peker).orElseThrow();
        assertThat(sted.i(SAK).isPresent()).isEqualTo(finnes);
        assertThat(sted.linje(SAK)).isEqualTo(linje);
    }

    @ParameterizedTest
    @CsvSource({
        "/vedtak/0, /vedtak, true",
        "/vedtak, /vedtak, true",
        "/vedtak, /vedtak/0, false",
        "/vedtakk, /vedtak, false",
        "/tiltak/0, /vedtak, false",
        "/tiltak, '', true",
    })
    void et_sted_er_i_et_annet_når_det_er_det_eller_ligger_under(String indre, String ytre, boolean ventet) {
        assertThat(Sted.av(indre).orElseThrow().erI(Sted.av(ytre).orElseThrow()))
                .isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sakId       | {\"vedtak\":[{\"id\":\"v1\",\"fom\":\"2021-01-01\"},{\"id\":\"v2\"}],\"a/b\":{\"~c\":1}}",
                "/vedtak/0    | {\"sakId\":\"s\",\"vedtak\":[{\"id\":\"v2\"}],\"a/b\":{\"~c\":1}}",
                "/vedtak/0/id | {\"sakId\":\"s\",\"vedtak\":[{\"fom\":\"2021-01-01\"},{\"id\":\"v2\"}],\"a/b\":{\"~c\":1}}",
                "/a~1b/~0c    | {\"sakId\":\"s\",\"vedtak\":[{\"id\":\"v1\",\"fom\":\"2021-01-01\"},{\"id\":\"v2\"}],\"a/b\":{}}",
                "/x/y         | {\"sakId\":\"s\",\"vedtak\":[{\"id\":\"v1\",\"fom\":\"2021-01-01\"},{\"id\":\"v2\"}],\"a/b\":{\"~c\":1}}",
            })
    void fjernet_er_dokumentet_uten_verdien_på_stedet(String peker, String ventet) {
        Tre uten = Sted.av(peker).orElseThrow().fjernet(SAK);
        assertThat(Jsontekst.av(uten)).isEqualTo(ventet);
        assertThat(uten.linje()).isEqualTo(SAK.linje());
    }

    @Test
    void det_siste_leddet_er_navnet_på_verdien() {
        assertThat(Sted.av("/vedtak/0/id").orElseThrow().siste()).isEqualTo("id");
        assertThat(Sted.ROT.siste()).isEmpty();
        assertThat(Sted.ROT.under("a").under("b").peker()).isEqualTo("/a/b");
    }

    private static Tre tre(String yaml) {
        return Yamlleser.les(yaml, new Feilliste("")).orElseThrow();
    }
}
