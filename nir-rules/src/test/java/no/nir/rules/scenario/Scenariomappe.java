package no.nir.rules.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nir.rules.motor.Regeltekst;

/** Scenariofilene i nir-rules, og hvor hver regel hører hjemme. */
public final class Scenariomappe {

    static final Path ROT = Path.of("src/test/resources/scenarioer");

    private static final Pattern TEMA = Pattern.compile(".*no/nir/rules/(.+)/[^/]+\\.drl");
    private static final Pattern REGEL =
            Pattern.compile("@regelId\\(\"([^\"]+)\"\\).*?\\nwhen\\n(.*?)\\nthen\\n", Pattern.DOTALL);

    private Scenariomappe() {}

    /** Filene, som sti fra roten, sortert. */
    public static List<String> filer() {
        try (Stream<Path> alle = Files.walk(ROT)) {
            return alle.filter(Files::isRegularFile)
                    .map(fil -> ROT.relativize(fil).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Innholdet i filen. */
    public static byte[] innhold(String sti) {
        try {
            return Files.readAllBytes(ROT.resolve(sti));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Filen til hver regel, og vilkåret i regelen. */
    static Map<String, String> vilkaarEtterFil() {
        Map<String, String> vilkaar = new TreeMap<>();
        Regeltekst.filer().forEach((sti, innhold) -> {
            Matcher tema = TEMA.matcher(sti);
            Matcher regel = REGEL.matcher(new String(innhold, StandardCharsets.UTF_8));
            while (tema.matches() && regel.find()) {
                vilkaar.put(tema.group(1) + "/" + regel.group(1) + ".yaml", regel.group(2));
            }
        });
        return vilkaar;
    }
}
