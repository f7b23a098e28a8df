package no.nir.rules.regelliste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hvor mange scenarioer en regel har, og hvor de står. */
record Scenariotall(String sti, long antall) {

    private static final Pattern SCENARIO = Pattern.compile("^ *- navn:", Pattern.MULTILINE);

    static Optional<Scenariotall> les(String tema, String regel) {
        String sti = "src/test/resources/scenarioer/" + tema + "/" + regel + ".yaml";
        if (!Files.exists(Path.of(sti))) {
            return Optional.empty();
        }
        try {
            String tekst = Files.readString(Path.of(sti), StandardCharsets.UTF_8);
            return Optional.of(
                    new Scenariotall(sti, SCENARIO.matcher(tekst).results().count()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
