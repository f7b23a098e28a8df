package no.nir.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Leseren finner det som er galt i en scenariofil, sier hvor, og hva som ventes. */
class ScenarioleserTest {

    /** En fil uten feil; radene i {@link #FEIL} bytter ut en del av den. */
    static final String GOD = """
            # Samfunnskunnskap
            regel: FRIST-ORD-03
            gitt:
              person:
                foedselsdato: 1990-01-01
              kategorier:
                - {kategori: RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, fom: 2021-03-19}
              vedtak:
                - ordning: SAMFUNNSKUNNSKAP
                  type: TILDELING
                  fom: 2021-04-01
            scenarioer:
              - navn: På dagen
                når: 2022-03-19
                men:
                  utdanningsbakgrunn: INGEN
                så:
                  regelen: slår til
                  lov: INTEGRERINGSLOVEN
                  kategorier: [RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP]
                  ordninger:
                    SAMFUNNSKUNNSKAP: {status: AKTIV, frist: 2022-03-19, timer: {krav: 50}}
                    NORSK_MED_NORSKMAAL: {krav: [], maaneder: {2021-04: ingen}}
                  funn: [NORSKMAAL_IKKE_REGISTRERT]
                  ikkeFunn: [{kode: OPPSTART_FOR_SENT, ordning: SAMFUNNSKUNNSKAP}]
            """;

    /**
     * Hva som byttes, med hva, om skjemaet også ser det, og feilen leseren melder.
     */
    private record Rad(String fra, String til, boolean iSkjema, List<String> feil) {}

    private static Rad rad(String fra, String til, boolean iSkjema, String... feil) {
        return new Rad(fra, til, iSkjema, List.of(feil));
    }

    private static final List<Rad> FEIL = List.of(
            rad(
                    "regel: FRIST",
                    "regle: FRIST",
                    true,
                    "2: Ukjent nøkkel i filen «regle». Mente du «regel»?",
                    "2: Nøkkelen «regel» mangler i filen."),
            rad("FRIST-ORD-03", "FRIST-ORD-33", false, "2: Ukjent regel «FRIST-ORD-33». Mente du «FRIST-ORD-03»?"),
            rad("regel: FRIST-ORD-03", "regel: [A]", true, "2: regel: ventet en tekst, fikk en liste."),
            rad(
                    "foedselsdato",
                    "fodselsdato",
                    true,
                    "5: /person/fodselsdato: Ukjent felt «fodselsdato». Mente du «foedselsdato»?"),
            rad("1990-01-01", "1990-02-30", false, "5: /person/foedselsdato: "),
            rad(
                    "kategori: RETT_OG_PLIKT_NORSK_OG",
                    "kategori: RETT_OG_PLIKT_NORKS_OG",
                    true,
                    "7: /kategorier/0/kategori: "),
            rad("fom: 2021-04-01", "tom: 2021-04-01", false, "9: /vedtak/0/fom: ", "9: /vedtak/0/vedtaksdato: "),
            rad("type: TILDELING", "ttype: TILDELING", true, "9: /vedtak/0/type: ", "10: /vedtak/0/ttype: "),
            rad("INGEN", "ENGEN", true, "16: /utdanningsbakgrunn: "),
            rad(
                    "scenarioer:",
                    "scenario:",
                    true,
                    "12: Ukjent nøkkel i filen «scenario». Mente du «scenarioer»?",
                    "2: Nøkkelen «scenarioer» mangler i filen."),
            rad(
                    "navn: På dagen",
                    "navm: På dagen",
                    true,
                    "13: Ukjent nøkkel i scenarioet «navm». Mente du «navn»?",
                    "13: Nøkkelen «navn» mangler i scenarioet."),
            rad(
                    "når: 2022-03-19",
                    "når: 19.03.2022",
                    true,
                    "14: når: ventet en dato som finnes (åååå-mm-dd), fikk «19.03.2022»."),
            rad(
                    "når: 2022-03-19",
                    "når: 2022-02-29",
                    false,
                    "14: når: ventet en dato som finnes (åååå-mm-dd), fikk «2022-02-29»."),
            rad("når: 2022-03-19", "når:", true, "14: Nøkkelen «når» mangler i scenarioet."),
            rad(
                    "regelen: slår til",
                    "regelen: ja",
                    true,
                    "18: regelen: ventet «slår til», «slår ikke til» eller «slår til 2 ganger», fikk «ja»."),
            rad("regelen: slår til", "regelen: slår ikke til 2 ganger", true, "18: regelen: ventet «slår til», "),
            rad("regelen:", "regel:", true, "18: Ukjent nøkkel i så «regel». Mente du «regelen»?"),
            rad(
                    "lov: INTEGRERINGSLOVEN",
                    "lov: INTEGRERINGSLOV",
                    true,
                    "19: Ukjent lov «INTEGRERINGSLOV». Mente du «INTEGRERINGSLOVEN»?"),
            rad("kategorier: [RETT", "kategorier: [RATT", true, "20: Ukjent kategori «RATT_OG_PLIKT"),
            rad(
                    "kategorier: [RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP]",
                    "kategorier: INGEN",
                    true,
                    "20: kategorier: ventet en liste, fikk «INGEN»."),
            rad(
                    "SAMFUNNSKUNNSKAP: {status",
                    "SAMFUNSKUNNSKAP: {status",
                    true,
                    "22: Ukjent ordning «SAMFUNSKUNNSKAP». Mente du «SAMFUNNSKUNNSKAP»?"),
            rad(
                    "{status: AKTIV, frist",
                    "{statuss: AKTIV, frist",
                    true,
                    "22: Ukjent felt i SAMFUNNSKUNNSKAP «statuss». Mente du «status»?"),
            rad("status: AKTIV", "status: AKTIVT", true, "22: Ukjent status «AKTIVT». Mente du «AKTIV»?"),
            rad(
                    "frist: 2022-03-19,",
                    "frist: 2022-3-19,",
                    true,
                    "22: SAMFUNNSKUNNSKAP frist dato: ventet en dato som finnes (åååå-mm-dd), fikk «2022-3-19»."),
            rad("frist: 2022-03-19,", "frist: [OPPSTART],", true, "22: Ukjent mangel «OPPSTART». Ventet en av "),
            rad("krav: 50", "krav: femti", true, "22: SAMFUNNSKUNNSKAP timer krav: ventet et tall, fikk «femti»."),
            rad(
                    "timer: {krav: 50}",
                    "timer: 50",
                    true,
                    "22: SAMFUNNSKUNNSKAP timer: ventet felt (gjennomfoert, krav), fikk «50»."),
            rad(
                    "krav: [],",
                    "krav: {LIVSMESTING: OPPFYLT},",
                    true,
                    "23: Ukjent programkrav «LIVSMESTING». Mente du «LIVSMESTRING»?"),
            rad("krav: [],", "krav: {LIVSMESTRING: OPFYLT},", true, "23: Ukjent utfall «OPFYLT». Mente du «OPPFYLT»?"),
            rad(
                    "2021-04: ingen",
                    "2021-13: ingen",
                    true,
                    "23: NORSK_MED_NORSKMAAL maaneder: ventet en måned (åååå-mm), fikk «2021-13»."),
            rad(
                    "funn: [NORSKMAAL_IKKE",
                    "funn: [NORSKMÅL_IKKE",
                    true,
                    "24: Ukjent funnkode «NORSKMÅL_IKKE_REGISTRERT». Mente du «NORSKMAAL_IKKE_REGISTRERT»?"),
            rad(
                    "funn: [NORSKMAAL_IKKE_REGISTRERT]",
                    "funn: NORSKMAAL_IKKE_REGISTRERT",
                    true,
                    "24: funn: ventet en liste, fikk «NORSKMAAL_IKKE_REGISTRERT»."),
            rad(
                    "kode: OPPSTART_FOR_SENT",
                    "kod: OPPSTART_FOR_SENT",
                    true,
                    "25: Ukjent felt i funn «kod». Mente du «kode»?"),
            rad(
                    "  men:",
                    "  uvesentlig: [vedtak]\n    men:",
                    true,
                    "15: uvesentlig: ventet en peker inn i saken, som /vedtak/1, fikk «vedtak»."));

    private static final List<Rad> IKKE_YAML = List.of(
            rad("      type: TILDELING", "\ttype: TILDELING", false, "10: Ugyldig YAML. "),
            rad("person:", "person: [", false, "6: Ugyldig YAML. "),
            rad(
                    "    foedselsdato: 1990-01-01",
                    "    foedselsdato: 1990-01-01\n    foedselsdato: 1990-01-02",
                    false,
                    "6: Nøkkelen «foedselsdato» står to ganger."),
            rad("1990-01-01", "&dag 1990-01-01", false, "5: Ankere (& og *) er ikke lov. Skriv verdien helt ut."),
            rad("1990-01-01", "!dato 1990-01-01", false, "5: Merkelapper (!) er ikke lov. Skriv bare verdien."));

    private static String med(Rad rad) {
        assertThat(GOD).contains(rad.fra());
        int plass = GOD.indexOf(rad.fra());
        return GOD.substring(0, plass)
                + rad.til()
                + GOD.substring(plass + rad.fra().length());
    }

    static Stream<Object[]> alle_feil() {
        return Stream.concat(FEIL.stream(), IKKE_YAML.stream())
                .map(rad -> new Object[] {rad.til(), med(rad), rad.feil()});
    }

    static Stream<Object[]> feil_skjemaet_ogsaa_ser() {
        return FEIL.stream().filter(Rad::iSkjema).map(rad -> new Object[] {rad.til(), med(rad)});
    }

    private static List<String> feil(byte[] innhold) {
        UgyldigScenarioException e = catchThrowableOfType(
                UgyldigScenarioException.class, () -> Scenarioleser.standard().les("fil", innhold));
        return e == null
                ? List.of()
                : e.feil().stream().map(Scenariofeil::somLinje).toList();
    }

    private static List<String> feil(String yaml) {
        return feil(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eksempelet_feilene_er_plantet_i_er_uten_feil_og_bestaar() {
        assertThat(feil(GOD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle_feil")
    void en_plantet_feil_meldes_paa_linjen_sin(String hva, String yaml, List<String> ventet) {
        List<String> feil = feil(yaml);
        assertThat(feil).hasSameSizeAs(ventet);
        assertThat(ventet)
                .allSatisfy(v ->
                        assertThat(feil).as(hva).anySatisfy(f -> assertThat(f).startsWith("fil:" + v)));
    }

    @Test
    void alle_feil_i_filen_meldes_paa_en_gang_etter_linje() {
        String yaml = GOD.replace("FRIST-ORD-03", "FRIST-ORD-33")
                .replace("1990-01-01", "1990-13-01")
                .replace("status: AKTIV", "status: PASSIV")
                .replace("funn: [", "fun: [");
        assertThat(feil(yaml)).hasSize(4);
        assertThat(feil(yaml).stream().map(f -> f.split(":", 3)[1])).containsExactly("2", "5", "22", "24");
    }

    @Test
    void to_scenarioer_kan_ikke_ha_samme_navn() {
        int andre = GOD.indexOf("  - navn");
        assertThat(feil(GOD + GOD.substring(andre)))
                .containsExactly("fil:26: Scenarioet på linje 13 har samme navn: «På dagen».");
    }

    @Test
    void tom_fil_tom_liste_og_galt_tegnsett_er_feil() {
        assertThat(feil("")).containsExactly("fil: Filen er tom.");
        assertThat(feil(GOD.substring(0, GOD.indexOf("  - navn")).replace("scenarioer:", "scenarioer: []")))
                .containsExactly("fil:12: scenarioer: filen har ingen scenarioer.");
        assertThat(feil("regel: På".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("fil: Filen er ikke UTF-8. Lagre den på nytt med tegnsettet UTF-8.");
    }

    @Test
    void et_scenario_som_ikke_venter_noe_er_en_feil() {
        String uten = GOD.substring(0, GOD.indexOf("      regelen:"));
        assertThat(feil(uten.replace("    så:", "    så: {}")))
                .singleElement()
                .asString()
                .startsWith("fil:17: Scenarioet venter ingenting. Skriv minst én av regelen, lov, ");
    }
}
