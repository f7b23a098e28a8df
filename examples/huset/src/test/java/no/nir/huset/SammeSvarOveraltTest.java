package no.nir.huset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kommandolinjen svarer med de samme bytene uansett språk, tidssone og tegnsett.
 *
 * <p>En annen Java, for eksempel 25, tas med ved {@code -Dnir.annen.java=<sti til java>}.
 */
class SammeSvarOveraltTest {

    private static final int SAKER = Integer.getInteger("nir.register", 2_000);
    private static final List<String> FREMMED =
            List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-1");
    private static final long HOEYEST_MINUTTER = 10;

    @TempDir
    Path mappe;

    @Test
    void registeret_gir_samme_bytes_i_en_fremmed_JVM() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path register =
                kjoer(java, List.of(), List.of("demo", "--register", Integer.toString(SAKER)), "register.jsonl");
        List<String> vurder = List.of("vurder", "--per", "2026-11-21", register.toString());

        Path svar = kjoer(java, List.of(), vurder, "svar.jsonl");
        try (Stream<String> linjer = Files.lines(svar)) {
            assertThat(linjer).hasSize(SAKER).allMatch(linje -> linje.startsWith("{\"sakId\":"));
        }
        assertThat(Files.mismatch(svar, kjoer(java, FREMMED, vurder, "fremmed.jsonl")))
                .isEqualTo(-1);
        String annen = System.getProperty("nir.annen.java");
        if (annen != null) {
            assertThat(Files.mismatch(svar, kjoer(annen, FREMMED, vurder, "annen.jsonl")))
                    .isEqualTo(-1);
        }
    }

    private Path kjoer(String java, List<String> jvm, List<String> nir, String navn)
            throws IOException, InterruptedException {
        Path ut = mappe.resolve(navn);
        List<String> kommando = new ArrayList<>();
        kommando.add(java);
        kommando.addAll(jvm);
        kommando.add("-jar");
        kommando.add(Huset.nirJar().toString());
        kommando.addAll(nir);
        Process prosess = new ProcessBuilder(kommando)
                .redirectError(mappe.resolve(navn + ".feil").toFile())
                .redirectOutput(ut.toFile())
                .start();
        assertThat(prosess.waitFor(HOEYEST_MINUTTER, TimeUnit.MINUTES)).isTrue();
        assertThat(prosess.exitValue())
                .as(Files.readString(mappe.resolve(navn + ".feil")))
                .isZero();
        return ut;
    }
}
