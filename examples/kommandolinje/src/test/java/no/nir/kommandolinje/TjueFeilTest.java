package no.nir.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Én sak i orden og tjue linjer med hver sitt slag feil: ett svar, tjue rapporter med alle pekerne, og utgangskode 3. */
class TjueFeilTest {

    private static final int LINJER = 21;
    private static final Pattern FEIL = Pattern.compile(
            "\\{\"peker\":\"((?:[^\"\\\\]|\\\\.)*)\",\"melding\":\"((?:[^\"\\\\]|\\\\.)+)\",\"linje\":(\\d+),\"kolonne\":\\d+}");

    @Test
    void hver_linje_faar_sitt_svar_og_hver_feil_sin_peker() throws IOException {
        Kjoert kjoert = Kjoert.medInn(ressurs("tjue-feil.jsonl"), "vurder", "--per", "2024-06-03");
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.feil()).isEmpty();
        assertThat(kjoert.linjer()).hasSize(LINJER);
        assertThat(kjoert.linjer().get(0)).startsWith("{\"sakId\":\"s1\",\"perDato\":\"2024-06-03\",");
        StringBuilder pekere = new StringBuilder();
        for (int nummer = 2; nummer <= LINJER; nummer++) {
            String svar = kjoert.linjer().get(nummer - 1);
            assertThat(svar).startsWith("{\"linje\":" + nummer + ",\"feil\":[{").endsWith("}]}");
            for (Matcher feil = FEIL.matcher(svar); feil.find(); ) {
                assertThat(feil.group(3)).as(svar).isEqualTo(String.valueOf(nummer));
                pekere.append(nummer)
                        .append('\t')
                        .append(feil.group(1).isEmpty() ? "(dokument)" : feil.group(1))
                        .append('\n');
            }
        }
        assertThat(pekere).hasToString(ventet());
    }

    @Test
    void filen_har_tjue_slag_feil_og_to_linjer_med_tre() throws IOException {
        Map<String, Integer> perLinje = new LinkedHashMap<>();
        TreeSet<String> slag = new TreeSet<>();
        for (String[] rad : fasit()) {
            perLinje.merge(rad[0], 1, Integer::sum);
            slag.add(rad[2]);
        }
        assertThat(perLinje).hasSize(LINJER - 1);
        assertThat(slag).hasSize(LINJER - 1);
        assertThat(perLinje.values().stream().filter(antall -> antall == 3)).hasSize(2);
    }

    @Test
    void svarene_gjentar_ingen_navn_og_numre() throws IOException {
        assertThat(Kjoert.medInn(ressurs("tjue-feil.jsonl"), "vurder", "--per", "2024-06-03")
                        .ut())
                .doesNotContain("97771357924", "Nordmann", "Kari", "1992-09-09");
    }

    private static String ventet() throws IOException {
        StringBuilder ventet = new StringBuilder();
        fasit().forEach(rad -> ventet.append(rad[0]).append('\t').append(rad[1]).append('\n'));
        return ventet.toString();
    }

    private static List<String[]> fasit() throws IOException {
        return new String(ressurs("tjue-feil.fasit.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(linje -> !linje.startsWith("#"))
                .map(linje -> linje.split("\t", -1))
                .toList();
    }

    private static byte[] ressurs(String navn) throws IOException {
        try (InputStream inn = TjueFeilTest.class.getResourceAsStream("/" + navn)) {
            assertThat(inn).as(navn).isNotNull();
            return inn.readAllBytes();
        }
    }
}
