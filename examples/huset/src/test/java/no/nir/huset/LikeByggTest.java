package no.nir.huset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** To rene bygg gir samme jarer, byte for byte, også i en annen mappe, på et annet språk og i en annen tidssone. */
class LikeByggTest {

    private static final List<String> MODULER =
            List.of("nir-core", "nir-catalog", "nir-rules", "examples/kommandolinje");
    private static final Set<String> UTENFOR = Set.of("target", ".git", ".idea", ".jqwik-database");
    private static final long HOEYEST_MINUTTER = 10;

    @Test
    void to_rene_bygg_gir_samme_jarer() throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path kopi = Huset.rot().resolve("examples/huset/target/bygg-nummer-to");
        slett(kopi);
        kopier(Huset.rot(), kopi);
        bygg(kopi);

        Map<String, String> andre = jarer(kopi);
        assertThat(andre).hasSizeGreaterThan(MODULER.size());
        assertThat(jarer(Huset.rot())).containsAllEntriesOf(andre);
        slett(kopi);
    }

    private static void bygg(Path mappe) throws IOException, InterruptedException {
        String mvn = Path.of(System.getProperty("nir.maven"), "bin", "mvn").toString();
        Path logg = mappe.resolve("bygg.log");
        Process prosess = new ProcessBuilder(
                        mvn,
                        "-B",
                        "-o",
                        "-ntp",
                        "-DskipTests",
                        "-Denforcer.skip",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dmaven.repo.local=" + System.getProperty("nir.lager"),
                        "-pl",
                        String.join(",", MODULER),
                        "-am",
                        "package")
                .directory(mappe.toFile())
                .redirectErrorStream(true)
                .redirectOutput(logg.toFile())
                .start();
        assertThat(prosess.waitFor(HOEYEST_MINUTTER, TimeUnit.MINUTES)).isTrue();
        assertThat(prosess.exitValue()).as(() -> les(logg)).isZero();
    }

    private static String les(Path fil) {
        try {
            return Files.readString(fil, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "byggeloggen kan ikke leses";
        }
    }

    /** Jarene i modulene, med avtrykk; ikke dem som shade la til side. */
    private static Map<String, String> jarer(Path rot) throws IOException, NoSuchAlgorithmException {
        Map<String, String> jarer = new TreeMap<>();
        for (String modul : MODULER) {
            try (var filer = Files.list(rot.resolve(modul).resolve("target"))) {
                for (Path jar : filer.filter(f -> f.toString().endsWith(".jar")
                                && !f.getFileName().toString().startsWith("original-"))
                        .toList()) {
                    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                    jarer.put(modul + "/" + jar.getFileName(), HexFormat.of().formatHex(sum));
                }
            }
        }
        return jarer;
    }

    private static void kopier(Path fra, Path til) throws IOException {
        Files.walkFileTree(fra, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path mappe, BasicFileAttributes egenskaper) throws IOException {
                if (UTENFOR.contains(mappe.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(til.resolve(fra.relativize(mappe).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fil, BasicFileAttributes egenskaper) throws IOException {
                Files.copy(fil, til.resolve(fra.relativize(fil).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void slett(Path mappe) throws IOException {
        if (!Files.exists(mappe)) {
            return;
        }
        try (var filer = Files.walk(mappe)) {
            for (Path f : filer.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(f);
            }
        }
    }
}
