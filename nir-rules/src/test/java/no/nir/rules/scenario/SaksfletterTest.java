package no.nir.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hvordan «gitt» og «men» blir til én sak, og hva som fylles ut. */
class SaksfletterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1, b: 2}           | {b: 3}              | {"a":1,"b":3}
            {a: 1, b: 2}           | {b: null}           | {"a":1}
            {a: 1}                 | {b: null}           | {"a":1}
            {a: {b: 1, c: 2}}      | {a: {c: null}}      | {"a":{"b":1}}
            {a: {b: 1}}            | {a: {c: {d: 2}}}    | {"a":{"b":1,"c":{"d":2}}}
            {a: [1, 2]}            | {a: [3]}            | {"a":[3]}
            {a: 1}                 | {a: {b: 2, c: null}} | {"a":{"b":2}}
            {a: 1}                 | {b: {c: {d: null}}} | {"a":1,"b":{"c":{}}}
            {a: 1}                 | [2]                 | [2]
            {a: 1}                 | x                   | "x"
            """)
    void endringen_flettes_felt_for_felt_og_null_tar_bort(String gitt, String endring, String ventet) {
        assertThat(Jsontekst.av(Saksfletter.flett(tre(gitt), tre(endring)))).isEqualTo(ventet);
    }

    @Test
    void uten_noe_gitt_er_endringen_saken_og_det_som_tas_bort_er_bare_borte() {
        Tre endring = tre("{a: {b: 1}}");
        assertThat(Saksfletter.flett(null, endring)).isSameAs(endring);
        assertThat(Jsontekst.av(Saksfletter.flett(null, tre("{a: {b: null, c: 1}}"))))
                .isEqualTo("{\"a\":{\"c\":1}}");
    }

    @Test
    void det_flettede_har_linjen_til_det_som_var_gitt() {
        Tre gitt = tre("\n\na: {b: 1}");
        assertThat(Saksfletter.flett(gitt, tre("a: {b: 2}")).linje()).isEqualTo(3);
        assertThat(Saksfletter.flett(null, tre("\na: {b: null}")).linje()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                    | {"sakId":"scenario","person":{"foedselsdato":"1990-06-15"}}
            {sakId: s, person: {foedselsdato: d}} | {"sakId":"s","person":{"foedselsdato":"d"}}
            {person: x}                           | {"person":"x","sakId":"scenario"}
            [1]                                   | [1]
            {sakId: s, person: {foedselsdato: d, mottak: [{type: T}, {navn: N}, 7], bosettinger: [{dato: d}, {kommune: '0301'}]}} \
            | {"sakId":"s","person":{"foedselsdato":"d","mottak":[{"type":"T","navn":"Mottaket"},{"navn":"N"},7],"bosettinger":[{"dato":"d","kommune":"9999"},{"kommune":"0301"}]}}
            {sakId: s, person: x, vedtak: [{fom: d}, {id: q, fom: d, vedtaksdato: e}, {tom: d}, {fom: null}]} \
            | {"sakId":"s","person":"x","vedtak":[{"fom":"d","id":"v1","vedtaksdato":"d"},{"id":"q","fom":"d","vedtaksdato":"e"},{"tom":"d","id":"v3"},{"fom":null,"id":"v4"}]}
            {sakId: s, person: x, tiltak: [{registrert: {dato: d}}, {id: q, slettet: {dato: e}}, {registrert: {av: a, kommune: k}}, {registrert: x}]} \
            | {"sakId":"s","person":"x","tiltak":[{"registrert":{"dato":"d","av":"Saksbehandleren","kommune":"9999"},"id":"t1"},{"id":"q","slettet":{"dato":"e","av":"Saksbehandleren"}},{"registrert":{"av":"a","kommune":"k"},"id":"t3"},{"registrert":"x","id":"t4"}]}
            {sakId: s, person: x, vedtak: y, tiltak: z} | {"sakId":"s","person":"x","vedtak":"y","tiltak":"z"}
            """)
    void det_utelatte_fylles_ut_og_det_som_er_skrevet_står(String skrevet, String ventet) {
        assertThat(Jsontekst.av(Saksfletter.fyll(tre(skrevet)))).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {vedtak: [{fom: d}, {id: q}], tiltak: [{fom: d}, 7]} | {"vedtak":[{"fom":"d","id":"v1"},{"id":"q"}],"tiltak":[{"fom":"d","id":"t1"},7]}
            {vedtak: x}                                          | {"vedtak":"x"}
            [1]                                                  | [1]
            """)
    void med_id_fylles_bare_id_på_vedtak_og_tiltak_ut(String skrevet, String ventet) {
        assertThat(Jsontekst.av(Saksfletter.medId(tre(skrevet)))).isEqualTo(ventet);
    }

    private static Tre tre(String yaml) {
        Feilliste feil = new Feilliste("");
        Tre tre = Yamlleser.les(yaml, feil).orElseThrow();
        assertThat(feil.feil()).isEmpty();
        return tre;
    }
}
