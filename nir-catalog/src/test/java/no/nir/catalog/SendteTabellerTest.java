package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Det som skal være sant om hver tabell som følger med, kontrollert uten katalogens egen leser. */
class SendteTabellerTest {

    private static final LocalDate BEGYNNELSEN = LocalDate.of(1900, 1, 1);

    static List<String> tabeller() {
        return Katalog.tabeller();
    }

    @ParameterizedTest
    @MethodSource("tabeller")
    void tabellen_har_rader_og_kolonner_for_gyldighet_og_kilde(String fil) {
        List<String> linjer = Testtabeller.linjer(fil);

        assertThat(linjer).hasSizeGreaterThan(1);
        assertThat(List.of(linjer.get(0).split(";"))).contains("fom", "tom", "kilde", "sist_kontrollert");
        assertThat(linjer.get(0).contains(";hjemmel;")).isEqualTo(!fil.equals("kodeverk/paragraf.csv"));
    }

    @ParameterizedTest
    @MethodSource("tabeller")
    void hver_hjemmel_er_en_paragraf_som_er_i_kraft_i_radens_periode(String fil) {
        Paragrafer paragrafer = Katalog.standard().paragrafer();

        for (Map<String, String> rad : rader(fil)) {
            String hjemmel = rad.get("hjemmel");
            if (hjemmel != null) {
                assertThat(paragrafer.ukjente(new Hjemmel(hjemmel), periode(rad)))
                        .as("%s: %s", fil, rad)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tabeller")
    void rader_med_samme_noekkel_overlapper_ikke(String fil) {
        Map<String, List<Periode>> perioder = new HashMap<>();
        for (Map<String, String> rad : rader(fil)) {
            String noekkel = noekkel(fil, rad);
            Periode periode = periode(rad);
            List<Periode> foer = perioder.computeIfAbsent(noekkel, n -> new ArrayList<>());
            assertThat(foer)
                    .as("%s: %s", fil, noekkel)
                    .noneMatch(annen -> annen.kuttet(periode.fom(), periode.tomEller(LocalDate.MAX))
                            .isPresent());
            foer.add(periode);
        }
        assertThat(perioder).isNotEmpty();
    }

    @Test
    void mappen_har_ingen_andre_tabeller_enn_dem_katalogen_leser() throws IOException, URISyntaxException {
        URL adresse = Objects.requireNonNull(Katalog.class.getResource("/no/nir/catalog/kodeverk/kategori.csv"));
        Path mappe = Path.of(new URI(adresse.toString())).resolve("../..").normalize();

        try (Stream<Path> stier = Files.walk(mappe)) {
            assertThat(stier.filter(sti -> sti.toString().endsWith(".csv"))
                            .map(sti -> mappe.relativize(sti).toString()))
                    .containsExactlyInAnyOrderElementsOf(Katalog.tabeller());
        }
    }

    @Test
    void hver_parameter_er_kjent_fra_1900_og_uten_slutt() {
        Parametre parametre = Katalog.standard().parametre();

        assertThat(parametre.navn()).hasSizeGreaterThan(70);
        for (String navn : parametre.navn()) {
            List<Parameterlinje> rader = parametre.historikk(navn);
            assertThat(rader.get(0).gyldig().fom()).as(navn).isEqualTo(BEGYNNELSEN);
            assertThat(rader.get(rader.size() - 1).gyldig().loeper()).as(navn).isTrue();
        }
    }

    @Test
    void kodeverk_utenom_tiltakstyper_og_geografi_gjelder_fra_1900() {
        for (String navn : Katalog.standard().kodeverknavn()) {
            if (!List.of("tiltakstype", "kommune", "fylke", "bydel").contains(navn)) {
                assertThat(Katalog.standard().kodeverk(navn))
                        .as(navn)
                        .allMatch(linje -> linje.gyldig().equals(Periode.fra(BEGYNNELSEN)));
            }
        }
    }

    @Test
    void koden_er_laget_av_betegnelsen() {
        List<String> uten = List.of("oppholdsgrunnlag", "kommune", "fylke", "bydel");
        for (String navn : Katalog.standard().kodeverknavn()) {
            for (Kodelinje linje : Katalog.standard().kodeverk(navn)) {
                assertThat(Etikett.kode(linje.nb()).equals(linje.kode()))
                        .as("%s %s", navn, linje.kode())
                        .isEqualTo(!uten.contains(navn));
            }
        }
    }

    private static List<Map<String, String>> rader(String fil) {
        List<String> linjer = Testtabeller.linjer(fil);
        List<String> kolonner = List.of(linjer.get(0).split(";", -1));
        return linjer.stream()
                .skip(1)
                .map(linje -> {
                    List<String> felt =
                            List.of(linje.replaceAll("\"[^\"]*\"", "tekst").split(";", -1));
                    assertThat(felt).as("%s: %s", fil, linje).hasSameSizeAs(kolonner);
                    Map<String, String> rad = new HashMap<>();
                    for (int i = 0; i < kolonner.size(); i++) {
                        rad.put(kolonner.get(i), felt.get(i));
                    }
                    return rad;
                })
                .toList();
    }

    private static Periode periode(Map<String, String> rad) {
        String tom = rad.getOrDefault("tom", "");
        return Periode.av(LocalDate.parse(rad.getOrDefault("fom", "")), tom.isEmpty() ? null : LocalDate.parse(tom));
    }

    private static String noekkel(String fil, Map<String, String> rad) {
        List<String> kolonner = switch (fil) {
            case "kodeverk/kategori_ordning.csv" -> List.of("lov", "kategori", "ordning");
            case "kodeverk/rolle_rettighet.csv" -> List.of("rolle", "rettighet", "ordning");
            case "kodeverk/paragraf.csv" -> List.of("lov", "paragraf");
            default -> List.of(rad.containsKey("kode") ? "kode" : rad.containsKey("navn") ? "navn" : "noekkel");
        };
        return String.join(
                "|",
                kolonner.stream().map(kolonne -> rad.getOrDefault(kolonne, "?")).toList());
    }
}
