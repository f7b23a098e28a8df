package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hver grense på grensen og én over. */
class GrenserTest {

    @Test
    void dokumentetKanVaereAatteMebibyte() {
        String sak = Lesing.sak("");
        String fyll = " ".repeat(Jsongrenser.DOKUMENT - sak.length());
        assertThat(Lesing.feilI(sak + fyll)).isEmpty();
        assertThat(Lesing.feilI(sak + fyll + " ").get(0).melding()).contains("for stort", "8388608");
        assertThat(feilITekst(sak + fyll + " ").get(0).melding()).contains("for stort");
    }

    @Test
    void enLangTekstSomIkkeErNoeFeltStanserIkkeLesingen() {
        assertThat(Lesing.pekereI(Lesing.sak("\"farge\":\"" + "x".repeat(5_000_000) + "\",\"spor\":9")))
                .containsExactly("/farge", "/spor");
    }

    @Test
    void sekstenNivaaerLesesOgSyttenGjoerIkke() {
        assertThat(Lesing.pekereI(Lesing.sak("\"dypt\":" + "[".repeat(15) + "]".repeat(15))))
                .containsExactly("/dypt");
        List<Inndatafeil> feil = Lesing.feilI(Lesing.sak("\"spor\":7,\"dypt\":" + "[".repeat(16) + "]".repeat(16)));
        assertThat(feil).extracting(Inndatafeil::peker).containsExactly("/spor", "/dypt", "");
        assertThat(feil.get(2).melding()).contains("16 nivåer");
    }

    @Test
    void hundreTusenNivaaerGirEnFeilOgIkkeEnFullStabel() {
        assertThat(Lesing.pekereI("[".repeat(100_000))).containsExactly("", "");
        assertThat(Lesing.pekereI("{\"a\":".repeat(100_000))).contains("", "/a");
    }

    @Test
    void enListeKanHaTiTusenElementer() {
        assertThat(Lesing.feilI(sluttmaal(Jsongrenser.ELEMENTER))).isEmpty();
        List<Inndatafeil> feil = Lesing.feilI(sluttmaal(Jsongrenser.ELEMENTER + 2));
        assertThat(feil).singleElement().returns("/sluttmaal", Inndatafeil::peker);
        assertThat(feil.get(0).melding()).contains("10000");
    }

    @Test
    void etObjektKanHaToHundreFelt() {
        assertThat(Lesing.feilI(ukjente(Jsongrenser.FELT - 2)).get(0).peker()).isEqualTo("/f0");
        assertThat(Lesing.feilI(ukjente(Jsongrenser.FELT - 1)).get(0).melding()).contains("200 felt");
    }

    @Test
    void friTekstKanHaToTusenTegnOgIderToHundre() {
        String vedtak = "\"vedtak\":[{\"id\":\"%s\",\"ordning\":\"NORSK_PLIKT\",\"type\":\"AVSLAG\","
                + "\"vedtaksdato\":\"2024-01-01\",\"grunn\":\"%s\"}]";
        assertThat(Lesing.feilI(Lesing.sak(vedtak.formatted("i".repeat(200), "g".repeat(2000)))))
                .isEmpty();
        assertThat(Lesing.feilI(Lesing.sak(vedtak.formatted("i".repeat(201), "g".repeat(2001)))))
                .extracting(Inndatafeil::melding)
                .containsExactly(
                        "Teksten har 201 tegn. Ventet høyst 200.", "Teksten har 2001 tegn. Ventet høyst 2000.");
    }

    @Test
    void etTallKanHaFemtiTegn() {
        assertThat(Lesing.feilI(timer("1." + "0".repeat(48)))).isEmpty();
        assertThat(Lesing.pekereI(timer("1." + "0".repeat(49)))).containsExactly("/timer/0/timer");
        assertThat(Lesing.pekereI(timer("9".repeat(100_000)))).containsExactly("/timer/0/timer");
        assertThat(Lesing.pekereI(timer("1e100"))).containsExactly("/timer/0/timer");
        assertThat(Lesing.feilI(timer("0e100"))).isEmpty();
        assertThat(Lesing.pekereI(timer("0e101"))).containsExactly("/timer/0/timer");
    }

    @Test
    void etFeltnavnKanHaHundreTegn() {
        assertThat(Lesing.feilI(Lesing.sak("\"" + "n".repeat(100) + "\":1")).get(0))
                .returns("/?", Inndatafeil::peker)
                .returns(true, f -> f.melding().startsWith("Ukjent felt."));
        assertThat(Lesing.feilI(Lesing.sak("\"" + "n".repeat(101) + "\":1"))
                        .get(0)
                        .melding())
                .isEqualTo("Feltnavnet er lengre enn 100 tegn.");
    }

    @Test
    void titusenFeilVisesOgDenNesteSierHvorMange() {
        String titusen = "\"krav\":[" + "1,".repeat(9_999) + "1]";
        assertThat(Lesing.feilI(Lesing.sak(titusen))).hasSize(10_000);
        List<Inndatafeil> feil = Lesing.feilI(Lesing.sak(titusen + ",\"spor\":9"));
        assertThat(feil).hasSize(10_001);
        assertThat(feil.get(9_999).peker()).isEqualTo("/krav/9999");
        assertThat(feil.get(10_000).melding())
                .isEqualTo("For mange feil: dokumentet har 10001, de første 10000 er vist.");
    }

    @Test
    @Tag("treg")
    void femtiTusenFeilTellesOgDeFoersteVises() {
        String krav = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"a\":1,\"a\":2,\"b\":3,\"dato\":\"X\",\"ordning\":\"INTRODUKSJONSPROGRAN\"}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(Lesing.feilI(Lesing.sak("\"krav\":" + krav + ",\"krav\":" + krav)))
                .hasSize(10_001);
    }

    private static String sluttmaal(int antall) {
        return Lesing.sak("\"sluttmaal\":["
                + "{\"maal\":\"ARBEID\",\"fom\":\"2024-01-01\"},".repeat(antall - 1)
                + "{\"maal\":\"ARBEID\",\"fom\":\"2024-01-01\"}]");
    }

    private static String ukjente(int antall) {
        return Lesing.sak(
                IntStream.range(0, antall).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",")));
    }

    private static String timer(String tall) {
        return Lesing.sak("\"timer\":[{\"ordning\":\"NORSK_PLIKT\",\"fom\":\"2024-01-01\",\"timer\":" + tall + "}]");
    }

    private static List<Inndatafeil> feilITekst(String json) {
        try {
            Lesing.JSON.lesSak(json);
            return List.of();
        } catch (UgyldigJsonException e) {
            return e.feil();
        }
    }
}
