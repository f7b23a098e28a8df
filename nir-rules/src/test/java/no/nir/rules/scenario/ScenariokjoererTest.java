package no.nir.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.rules.Regelverk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kjøreren ser det som er galt, og sier det på norsk; faktasjekken finner det ingen regel leser. */
class ScenariokjoererTest {

    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final String GITT = """
            regel: FRIST-ORD-03
            gitt:
              kategorier:
                - {kategori: PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, fom: 2021-03-19}
            scenarioer:
              - navn: Dagen etter
                når: 2022-03-20
            """;

    private static Scenariofil les(String yaml) {
        return Scenarioleser.standard().les("fil", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Scenarioresultat kjoer(String yaml) {
        return Scenariokjoerer.med(REGELVERK).kjoer(les(yaml)).get(0);
    }

    private static List<String> avvik(String saa) {
        return kjoer(GITT + "    så:\n      " + saa).avvik().stream()
                .map(Avvik::somTekst)
                .toList();
    }

    private static List<String> ulest(String yaml) {
        return Faktasjekk.med(REGELVERK, Katalog.standard()).sjekk(les(yaml)).stream()
                .map(Scenariofeil::somLinje)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            regelen: slår til
            regelen: slår til 1 gang
            lov: INTEGRERINGSLOVEN
            kategorier: [PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP]
            kategorier: [{kategori: PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, fom: 2021-03-19, tom: ingen, kilde: REGISTRERT}]
            ordninger: {SAMFUNNSKUNNSKAP: {status: INAKTIV, frist: 2022-03-19, timer: {krav: 50.0}, avslutning: ingen}}
            ordninger: {SAMFUNNSKUNNSKAP: [{frist: {fra: 2021-03-19, maaneder: 12, mangler: []}}]}
            ordninger: {SAMFUNNSKUNNSKAP: {fristOppstart: [BOSETTING_OG_KRAV_IKKE_REGISTRERT], maaneder: {2021-04: ingen}}}
            ordninger: {INTRODUKSJONSPROGRAM: ingen, NORSK_PLIKT: {frist: ingen, krav: {LIVSMESTRING: ingen}}}
            ikkeFunn: [REGISTRERT_FOR_SENT, {kode: OPPSTART_FOR_SENT}]
            """)
    void det_som_stemmer_har_ingen_avvik(String saa) {
        assertThat(avvik(saa)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            regelen: slår ikke til                | regelen FRIST-ORD-03: ventet at den slår ikke til, fikk at den slo til
            regelen: slår til 2 ganger            | regelen FRIST-ORD-03: ventet at den slår til 2 ganger, fikk at den slo til
            lov: INTRODUKSJONSLOVEN               | lov: ventet INTRODUKSJONSLOVEN, fikk INTEGRERINGSLOVEN
            kategorier: [RETT_TIL_NORSK]          | kategorier kategori: ventet RETT_TIL_NORSK, fikk PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP
            kategorier: []                        | kategorier: ventet 0 i listen, fikk 1 i listen [{kategori: PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, fom: 2021-03-19, tom: ingen, kilde: REGISTRERT}]
            ordninger: {SAMFUNNSKUNNSKAP: {frist: 2022-03-20}}        | SAMFUNNSKUNNSKAP frist dato: ventet 2022-03-20, fikk 2022-03-19
            ordninger: {SAMFUNNSKUNNSKAP: {frist: [OPPSTART_IKKE_REGISTRERT]}} | SAMFUNNSKUNNSKAP frist mangler: ventet 1 i listen, fikk 0 i listen []
            ordninger: {SAMFUNNSKUNNSKAP: {timer: ingen}}             | SAMFUNNSKUNNSKAP timer: ventet ingen, fikk {gjennomfoert: 0, krav: 50}
            ordninger: {SAMFUNNSKUNNSKAP: {avslutning: 2022-03-19}}   | SAMFUNNSKUNNSKAP avslutning: ventet at den finnes, fikk ingen
            ordninger: {SAMFUNNSKUNNSKAP: {maaneder: {2021-04: 3}}}   | SAMFUNNSKUNNSKAP maaneder 2021-04: ventet at den finnes, fikk ingen
            ordninger: {NORSK_PLIKT: {frist: 2022-03-19}}             | NORSK_PLIKT frist: ventet at den finnes, fikk ingen
            ordninger: {INTRODUKSJONSPROGRAM: {status: AKTIV}}        | INTRODUKSJONSPROGRAM: ventet at den finnes, fikk ingen
            ordninger: {SAMFUNNSKUNNSKAP: [{}, {}]}                   | SAMFUNNSKUNNSKAP: ventet 2 i listen, fikk 1 i listen
            funn: [{kode: OPPSTART_FOR_SENT, gjelder: [v1]}]          | funn: ventet {kode: OPPSTART_FOR_SENT, gjelder: [v1]}, fikk []
            """)
    void det_som_ikke_stemmer_er_ett_avvik_med_det_som_var_ventet_og_det_vi_fikk(String saa, String ventet) {
        assertThat(avvik(saa)).singleElement().asString().startsWith(ventet);
    }

    @Test
    void et_funn_som_ikke_skulle_vaere_der_er_et_avvik() {
        String forSent = GITT.replace("scenarioer:", """
                  vedtak:
                    - {ordning: SAMFUNNSKUNNSKAP, type: TILDELING, fom: 2021-04-01, registrertDato: 2021-06-02}
                scenarioer:""");
        assertThat(kjoer(forSent + "    så: {ikkeFunn: [REGISTRERT_FOR_SENT]}").avvik())
                .extracting(Avvik::somTekst)
                .containsExactly("ikkeFunn: ventet ikke REGISTRERT_FOR_SENT,"
                        + " fikk [REGISTRERT_FOR_SENT på SAMFUNNSKUNNSKAP [v1]]");
    }

    @Test
    void resultatet_som_tekst_nevner_scenarioet_dagen_regelen_og_linjen_til_hvert_avvik() {
        assertThat(kjoer(GITT + "    så: {lov: INTRODUKSJONSLOVEN}").somTekst()).isEqualTo("""
                IKKE BESTÅTT: Dagen etter (linje 6, per 2022-03-20; regelen FRIST-ORD-03 slo til)
                  linje 8: lov: ventet INTRODUKSJONSLOVEN, fikk INTEGRERINGSLOVEN""");
        assertThat(kjoer(GITT + "    så: {lov: INTEGRERINGSLOVEN}").somTekst())
                .isEqualTo("bestått: Dagen etter (linje 6, per 2022-03-20; regelen FRIST-ORD-03 slo til)");
    }

    @Test
    void det_utelatte_fylles_ut_og_det_som_er_annerledes_bytter_ut_eller_fjerner() {
        Scenariofil fil = les(GITT.replace("scenarioer:", """
                  utdanningsbakgrunn: INGEN
                  vedtak:
                    - {ordning: SAMFUNNSKUNNSKAP, type: TILDELING, fom: 2021-04-01}
                    - {ordning: SAMFUNNSKUNNSKAP, type: FRITAK, vedtaksdato: 2021-05-01}
                scenarioer:""") + """
                    men: {utdanningsbakgrunn: null, person: {venterBarn: true}, kategorier: []}
                    så: {regelen: slår ikke til}
                """);
        var sak = fil.scenarioer().get(0).sak();
        assertThat(sak.utdanningsbakgrunn()).isNull();
        assertThat(sak.person().venterBarn()).isTrue();
        assertThat(sak.kategorier()).isEmpty();
        assertThat(sak.vedtak()).extracting(v -> v.id()).containsExactly("v1", "v2");
        assertThat(sak.vedtak())
                .extracting(v -> v.vedtaksdato().toString())
                .containsExactly("2021-04-01", "2021-05-01");
    }

    @Test
    void en_opplysning_ingen_regel_leser_meldes_med_linjen_sin() {
        String medSpor = GITT.replace("scenarioer:", "  spor: 2\nscenarioer:") + "    så: {regelen: slår til}\n";
        assertThat(ulest(medSpor))
                .singleElement()
                .asString()
                .startsWith("fil:5: Ingen regel leser /spor; svaret er det samme uten i alle scenarioene.");
        assertThat(ulest(medSpor + "    uvesentlig: [/spor]\n")).isEmpty();
    }

    @Test
    void uvesentlig_maa_vaere_sant_og_til_aa_proeve() {
        String fil = GITT + "    så: {regelen: slår til}\n    uvesentlig: ";
        assertThat(ulest(fil + "[/kategorier]"))
                .containsExactly("fil:9: uvesentlig: /kategorier betyr noe her; svaret er et annet uten.");
        assertThat(ulest(fil + "[/kategorier/1]"))
                .containsExactly("fil:9: uvesentlig: /kategorier/1 finnes ikke i saken i dette scenarioet.");
        assertThat(ulest(fil + "[/kategorier/0/fom]"))
                .containsExactly(
                        "fil:9: uvesentlig: uten /kategorier/0/fom er ikke saken gyldig, så det kan ikke prøves.");
    }

    @Test
    void det_som_aldri_er_med_i_saken_meldes() {
        assertThat(ulest(GITT + "    men: {krav: null}\n    så: {regelen: slår til}\n"))
                .containsExactly("fil:8: null fjerner ingenting her: feltet er ikke gitt. Ta det bort.");
        String byttet = GITT.replace("scenarioer:", "  utdanningsbakgrunn: INGEN\nscenarioer:")
                .replace("PLIKT_NORSK", "RETT_OG_PLIKT_NORSK");
        assertThat(ulest(byttet + "    men: {utdanningsbakgrunn: GRUNNSKOLE}\n    så: {regelen: slår til}\n"))
                .containsExactly("fil:5: Verdien er ikke med i noe scenario: alle bytter den ut. Ta den bort.");
    }
}
