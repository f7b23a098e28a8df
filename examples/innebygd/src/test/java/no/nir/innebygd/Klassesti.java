package no.nir.innebygd;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The run-time class path of this example, as Maven resolves it for a user. Maven runs the tests in the module's folder. */
record Klassesti(List<Path> deler) {

    static Klassesti avMaven() throws IOException {
        String alt = Files.readString(Path.of("target", "klassesti.txt")).strip();
        return new Klassesti(
                Arrays.stream(alt.split(File.pathSeparator)).map(Path::of).toList());
    }

    /** The file names of the jars that are not nir's own. In a build that has not made jars, nir's own are folders. */
    List<String> fremmede() {
        return deler.stream()
                .map(del -> del.getFileName().toString())
                .filter(navn -> navn.endsWith(".jar") && !navn.startsWith("nir-"))
                .toList();
    }

    /** What the program prints when it runs in a JVM of its own on exactly this class path. */
    String kjoer(Class<?> program) throws IOException, InterruptedException {
        List<String> klasser = new ArrayList<>();
        klasser.add(Path.of("target", "classes").toString());
        deler.forEach(del -> klasser.add(del.toString()));
        Path feil = Path.of("target", "innebygd-feil.txt");
        Process prosess = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-cp",
                        String.join(File.pathSeparator, klasser),
                        program.getName())
                .redirectError(feil.toFile())
                .start();
        String ut = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (prosess.waitFor() != 0) {
            throw new AssertionError("Programmet svarte " + prosess.exitValue() + ": " + Files.readString(feil));
        }
        return ut;
    }
}
