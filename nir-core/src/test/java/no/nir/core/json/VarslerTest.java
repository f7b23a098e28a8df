package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarslerTest {

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"200B", "200C", "200D", "202A", "202E", "2066", "2069", "FEFF"})
    void usynligeTegnBeholdesOgVarsles(String kode) {
        LestSak lest = Lesing.JSON.lesSakMedVarsler(person("\"fornavn\":\"a\\u" + kode + "b\""));

        assertThat(lest.sak().person().fornavn()).isEqualTo("a" + (char) Integer.parseInt(kode, 16) + "b");
        assertThat(lest.varsler()).singleElement().returns("/person/fornavn", Inndatafeil::peker);
        assertThat(lest.varsler().get(0).melding()).contains("U+" + kode);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"2029", "2070", "00E5", "0301"})
    void synligeTegnGirIngenVarsler(String kode) {
        assertThat(Lesing.JSON
                        .lesSakMedVarsler(person("\"fornavn\":\"a\\u" + kode + "b\""))
                        .varsler())
                .isEmpty();
    }

    @Test
    void nummerMedBareLikeSifreBeholdesOgVarsles() {
        LestSak lest =
                Lesing.JSON.lesSakMedVarsler(person("\"duf\":\"999999 999999\",\"foedselsnummer\":\"00000000000\""));
        assertThat(lest.varsler())
                .extracting(Inndatafeil::peker)
                .containsExactly("/person/duf", "/person/foedselsnummer");
    }

    @Test
    void tegnSomSnurTekstenVisesMedTallIMeldinger() {
        List<Inndatafeil> feil = Lesing.feilI(Lesing.sak("\"utdanningsbakgrunn\":\"IN\u202EGEN\",\"x\u200By\":1"));
        assertThat(feil.get(0).melding()).contains("«IN\\u202EGEN»");
        assertThat(feil.get(1).peker()).isEqualTo("/?");
    }

    @Test
    void enHendelseFørFødselenVarslesOgGjentarIkkeDatoene() {
        LestSak lest = Lesing.JSON.lesSakMedVarsler(person("\"barn\":[{\"foedselsdato\":\"1989-01-01\"}],"
                + "\"bosettinger\":[{\"kommune\":\"0301\",\"dato\":\"1990-05-16\",\"etterAvtale\":true},"
                + "{\"kommune\":\"0301\",\"dato\":\"1990-05-17\",\"etterAvtale\":true}]"));
        assertThat(lest.sak().person().bosettinger()).hasSize(2);
        assertThat(lest.varsler()).singleElement().returns("/person/bosettinger/0/dato", Inndatafeil::peker);
        assertThat(lest.varsler().get(0).melding()).doesNotContain("1990");
    }

    private static String person(String felt) {
        return "{\"sakId\":\"s\",\"person\":{\"foedselsdato\":\"1990-05-17\"," + felt + "}}";
    }
}
