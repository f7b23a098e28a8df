package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.nir.catalog.Katalog;
import no.nir.core.kode.Kode;
import org.junit.jupiter.api.Test;

/**
 * Det en regelforfatter vil endre, står i DRL. Javaen i nir-rules slår ikke opp parametere med navn, og velger ikke mellom
 * koder.
 */
class JavakildeTest {

    private static final Path KILDER = Path.of("src/main/java");
    private static final String KODER = Kode.class.getPackageName();

    private static final String GRUPPERING = "vedtakene grupperes på type; hva de betyr, står i DRL";
    private static final String DELPROEVE = "norskmålet har ett felt for hver delprøve";

    /** Kodene Java likevel nevner, og hvorfor. En ny linje her er en regel som burde stått i DRL, til det motsatte er vist. */
    private static final Map<String, String> UNNTAK = Map.ofEntries(
            unntak(
                    "Kategoriberegning.java Ordning.INTRODUKSJONSPROGRAM",
                    "§ 8 og § 9 måles mot den første tildelingen av program"),
            unntak("Ordningsbygger.java Ordning.KARTLEGGING", "følger av at saken har en kategori, ikke av hvilken"),
            unntak("frist/Fristforloep.java Utvidelsestype.FRAVAER", "ordet for enheten i forklaringen"),
            unntak("frist/Fristforloep.java Utvidelsestype.PERMISJON", "navnet på leddet i svaret"),
            unntak("frist/Permisjonsperiode.java Vedtakstype.PERMISJON", GRUPPERING),
            unntak(
                    "frist/utvidetnorsk/Utvidelsestrinn.java Utvidelsestype.UTVIDET_OPPLAERING_I_NORSK",
                    "navnet på leddet"),
            unntak("frist/utvidetnorsk/Utvidelsestrinn.java Vedtakstype.UTVIDET_OPPLAERING_I_NORSK", GRUPPERING),
            unntak("fullfoering/Statusgrunnlag.java Delproeve.LESE", DELPROEVE),
            unntak("fullfoering/Statusgrunnlag.java Delproeve.LYTTE", DELPROEVE),
            unntak("fullfoering/Statusgrunnlag.java Delproeve.MUNTLIG", DELPROEVE),
            unntak("fullfoering/Statusgrunnlag.java Delproeve.SKRIVE", DELPROEVE),
            unntak("fullfoering/Statusgrunnlag.java Vedtakstype.FRITAK", GRUPPERING),
            unntak("fullfoering/Statusgrunnlag.java Vedtakstype.STANS_PERMANENT", GRUPPERING),
            unntak("grunnlag/Grunnlag.java Vedtakstype.FRITAK", GRUPPERING),
            unntak("grunnlag/Grunnlag.java Vedtakstype.FRITAK_FRA_PROEVE", GRUPPERING),
            unntak("grunnlag/KjentSak.java Kravtype.KRAV", "svar på krav er ikke krav"),
            unntak("grunnlag/Ordningsdata.java Vedtakstype.TILDELING", GRUPPERING),
            unntak("kategori/bokstav/Tillatelse.java Vedtakstype.TILDELING", GRUPPERING),
            unntak(
                    "krav/Kravsak.java Gjennomfoering.IKKE_GJENNOMFOERT",
                    "regelen spør om alle tiltakene til kravet samlet"),
            unntak("program/forlengelse/Programfrist.java Utvidelsestype.FRAVAER", "navnet på leddet i svaret"),
            unntak(
                    "program/utvidelse/EtterUtvidelse.java Utvidelsestype.UTVIDET_DELTAKELSE",
                    "navnet på leddet i svaret"),
            unntak("program/varighet/Programvarighet.java Vedtakstype.UTVIDET_DELTAKELSE", GRUPPERING),
            unntak(
                    "registrering/Avslutningsfaktum.java Vedtakstype.TILDELING",
                    "en åpen tildeling er en post som løper"));

    private static Map.Entry<String, String> unntak(String sted, String grunn) {
        return Map.entry(sted, grunn);
    }

    @Test
    void ingen_parameter_er_nevnt_med_navn() throws IOException {
        List<String> navn = Katalog.standard().parametre().navn();
        assertThat(navn).hasSizeGreaterThan(50);
        Set<String> funnet = new TreeSet<>();
        forHverFil((fil, ord) -> ord.stream()
                .filter(o -> o.slag() == Ord.Slag.TEKST && navn.stream().anyMatch(o.tekst()::contains))
                .forEach(o -> funnet.add(fil + ":" + o.linje() + " " + o.tekst())));
        assertThat(funnet).isEmpty();
    }

    @Test
    void ingen_kode_er_skrevet_som_tekst() throws IOException {
        Katalog katalog = Katalog.standard();
        Set<String> koder = new HashSet<>();
        for (String verk : katalog.kodeverknavn()) {
            katalog.koder(verk).forEach(kode -> koder.add("\"" + kode + "\""));
        }
        assertThat(koder).hasSizeGreaterThan(100);
        Set<String> funnet = new TreeSet<>();
        forHverFil((fil, ord) -> ord.stream()
                .filter(o -> o.slag() == Ord.Slag.TEKST && koder.contains(o.tekst()))
                .forEach(o -> funnet.add(fil + ":" + o.linje() + " " + o.tekst())));
        assertThat(funnet).isEmpty();
    }

    @Test
    void bare_unntakene_nevner_koder() throws IOException {
        Map<String, Set<String>> konstanter = konstanter();
        Set<String> funnet = new TreeSet<>();
        forHverFil((fil, ord) -> koder(ord, konstanter).forEach(kode -> funnet.add(fil + " " + kode)));
        assertThat(funnet).containsExactlyInAnyOrderElementsOf(UNNTAK.keySet());
    }

    @Test
    void letingen_finner_koder_i_uttrykk_og_merkelapper_men_ikke_i_kommentarer() {
        String java = """
                // Ordning.NORSK_PLIKT
                import no.nir.core.kode.Ordning;
                class X { boolean a(Ordning o) { return o == Ordning . SAMFUNNSKUNNSKAP || o == Annen.NORSK_PLIKT; }
                int b(Lov l) { return switch (l) { case INTRODUKSJONSLOVEN -> 1; default -> 2; }; } }
                """;
        assertThat(koder(Ordleser.les(java, 1), konstanter()))
                .containsExactly("Ordning.SAMFUNNSKUNNSKAP", "case INTRODUKSJONSLOVEN");
    }

    @Test
    void koder_er_ikke_importert_statisk() throws IOException {
        Set<String> funnet = new TreeSet<>();
        for (Path fil : filer()) {
            if (Files.readString(fil).contains("import static " + KODER)) {
                funnet.add(fil.toString());
            }
        }
        assertThat(funnet).isEmpty();
    }

    /** Kodene ordene nevner, som {@code Klasse.KODE} eller {@code case KODE}. */
    private static Set<String> koder(List<Ord> ord, Map<String, Set<String>> konstanter) {
        Set<String> funnet = new TreeSet<>();
        for (int i = 1; i < ord.size() - 2; i++) {
            String dette = ord.get(i).tekst();
            String etterPunktum = ord.get(i + 1).er(".") ? ord.get(i + 2).tekst() : "";
            if (konstanter.getOrDefault(dette, Set.of()).contains(etterPunktum)) {
                funnet.add(dette + "." + etterPunktum);
            }
            if (ord.get(i - 1).tekst().equals("case")
                    && konstanter.values().stream().anyMatch(navn -> navn.contains(dette))) {
                funnet.add("case " + dette);
            }
        }
        return funnet;
    }

    /** Konstantene i hver kodeklasse, etter navnet på klassen. */
    private static Map<String, Set<String>> konstanter() {
        Map<String, Set<String>> alle = new TreeMap<>();
        for (String navn : Klasser.iPakke(KODER)) {
            Class<?> klasse = new Klasser(KODER).finn(navn);
            if (klasse != null) {
                Set<String> egne = new TreeSet<>();
                Arrays.stream(klasse.getFields())
                        .filter(felt -> Modifier.isStatic(felt.getModifiers()) && felt.getType() == klasse)
                        .map(Field::getName)
                        .forEach(egne::add);
                alle.put(navn, egne);
            }
        }
        assertThat(alle).containsKeys("Kategori", "Ordning", "Sluttmaal", "Lov", "Utdanningsbakgrunn", "Tiltakstype");
        assertThat(alle.get("Ordning")).hasSize(11);
        return alle;
    }

    private static void forHverFil(BiConsumer<String, List<Ord>> gjoer) throws IOException {
        for (Path fil : filer()) {
            String navn =
                    KILDER.resolve("no/nir/rules").relativize(fil).toString().replace('\\', '/');
            gjoer.accept(navn, Ordleser.les(Files.readString(fil), 1));
        }
    }

    private static List<Path> filer() throws IOException {
        try (Stream<Path> filer = Files.walk(KILDER)) {
            List<Path> java =
                    filer.filter(fil -> fil.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(100);
            return java;
        }
    }
}
