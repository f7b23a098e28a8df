package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tabellen daarlig-inn.tsv. Hvilke rader i truslene som ikke står der og hvorfor, står i daarlig-inn.md. */
class DaarligInnTest {

    private static final String DOKUMENTET = "(dokument)";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rader")
    void gisFeilenePaaRettSted(String rad, String hva, String inndata, List<String> pekere) {
        assertThat(Lesing.pekereI(inndata)).as(rad + " " + hva).isEqualTo(pekere);
    }

    @Test
    void tabellenHarAlleRadene() {
        assertThat(rader()).hasSizeGreaterThan(150);
    }

    @Test
    void hverMeldingErEnSetningMedHvaSomVentesOgEttSted() {
        rader().map(r -> (String) r.get()[2])
                .flatMap(inn -> Lesing.feilI(inn).stream())
                .forEach(feil -> {
                    assertThat(feil.melding()).matches("(?s)[A-ZÆØÅ].*[.?]").hasSizeLessThan(1000);
                    assertThat(feil.melding()).doesNotContain("com.fasterxml", "Exception", "line:");
                    assertThat(feil.linje()).isPositive();
                    assertThat(feil.kolonne()).isPositive();
                });
    }

    @Test
    void tiForskjelligeFeilIEttDokumentMeldesAlleIDokumentetsRekkefoelge() {
        List<Inndatafeil> feil = Lesing.feilI("""
                {"sakId": 12,
                 "person": {"foedselsdato": "1990-02-30", "duf": "123", "skjermetAdresse": "nei"},
                 "farge": "blå",
                 "spor": 4,
                 "krav": [{"ordning": "NORSK", "dato": "2024-01-01"}, null],
                 "tiltak": [{"id": "t1", "ordning": "INTRODUKSJONSPROGRAM", "type": "SAMFUNNSKUNNSKAP",
                             "fom": "2024-02-01", "tom": "2024-01-01", "timerPerUke": 200}],
                 "spor": 2}
                """);

        assertThat(feil.stream().map(f -> f.linje() + " " + f.peker()))
                .containsExactly(
                        "1 /sakId",
                        "2 /person/foedselsdato",
                        "2 /person/duf",
                        "2 /person/skjermetAdresse",
                        "3 /farge",
                        "4 /spor",
                        "5 /krav/0/ordning",
                        "5 /krav/1",
                        "7 /tiltak/0/tom",
                        "7 /tiltak/0/timerPerUke",
                        "8 /spor");
    }

    @Test
    void meldingeneSierHvaSomVentesOgHvaSomStod() {
        assertThat(melding(Lesing.sak("\"utdanningsbakgrunn\":\"ingen\"")))
                .isEqualTo("Ukjent kode i kodeverket utdanningsbakgrunn: teksten «ingen». Mente du «INGEN»?");
        assertThat(melding(Lesing.sak("\"utdanningsbakgrunn\":\"DOKTORGRAD\"")))
                .isEqualTo("Ukjent kode i kodeverket utdanningsbakgrunn: teksten «DOKTORGRAD»."
                        + " Ventet en av INGEN, GRUNNSKOLE, VIDEREGAAENDE_ELLER_HOEYERE.");
        assertThat(melding(Lesing.sak("\"asylsoeknad\":{\"dato\":\"2024-02-30\"}")))
                .isEqualTo("Ventet en dag som finnes, fikk teksten «2024-02-30».");
        assertThat(melding(Lesing.sak("\"utdanningsbakgrunn\":\"Doktorgrad\"")))
                .startsWith("Ukjent kode i kodeverket utdanningsbakgrunn: en tekst som ikke gjengis. ");
        assertThat(melding(Lesing.sak("\"reservertMotForskning\":\"true\""))).endsWith("fikk teksten «true».");
        assertThat(melding(Lesing.sak("\"klager\":[{\"vedtakId\":\"v9\",\"dato\":\"2024-01-01\","
                        + "\"utfall\":\"AVVIST\",\"utfallDato\":\"2024-01-02\"}]")))
                .isEqualTo("Ventet id-en til et vedtak i saken, fant ingen «v9».");
        assertThat(melding(Lesing.sak("\"tiltakk\":[]"))).isEqualTo("Ukjent felt «tiltakk». Mente du «tiltak»?");
        assertThat(melding(Lesing.sak("\"spor\":1,\n\"spor\":2")))
                .isEqualTo("Feltet spor står flere ganger. Ventet ett.");
    }

    static Stream<Arguments> rader() {
        return new String(Lesing.ressurs("daarlig-inn.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(linje -> !linje.startsWith("#"))
                .map(DaarligInnTest::rad);
    }

    private static Arguments rad(String linje) {
        String[] celler = linje.split("\t", -1);
        String inndata = celler[2].replace('␊', '\n').replace('␉', '\t');
        List<String> pekere = Arrays.stream(celler[3].split(" ", -1))
                .filter(p -> !p.isEmpty())
                .map(p -> p.equals(DOKUMENTET) ? "" : p)
                .toList();
        return Arguments.of(
                celler[0], celler[1], inndata.startsWith("+") ? Lesing.sak(inndata.substring(1)) : inndata, pekere);
    }

    private static String melding(String json) {
        List<Inndatafeil> feil = Lesing.feilI(json);
        assertThat(feil).hasSize(1);
        return feil.get(0).melding();
    }
}
