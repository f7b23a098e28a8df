package no.nir.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Det første svaret fra en ny JVM, med og uten AppCDS-arkiv: klokketid for hele prosessen, annenhver gang a og b. */
public final class Kaldstart {

    private static final int RUNDER = 15;

    private Kaldstart() {}

    /** Måler og skriver. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path mappe = Files.createTempDirectory("kaldstart");
        Path arkivA = mappe.resolve("a.jsa");
        Path arkivB = mappe.resolve("b.jsa");
        kjoer(List.of("-XX:ArchiveClassesAtExit=" + arkivA), Rader.JAVA);
        kjoer(List.of("-XX:ArchiveClassesAtExit=" + arkivB), Rader.NIR);
        double[][] tid = new double[4][RUNDER];
        for (int i = 0; i < RUNDER; i++) {
            tid[0][i] = kjoer(List.of(), Rader.JAVA);
            tid[1][i] = kjoer(List.of(), Rader.NIR);
            tid[2][i] = kjoer(List.of("-XX:SharedArchiveFile=" + arkivA), Rader.JAVA);
            tid[3][i] = kjoer(List.of("-XX:SharedArchiveFile=" + arkivB), Rader.NIR);
        }
        System.out.printf(
                Locale.ROOT,
                "a %.0f ms, b %.0f ms, a med arkiv %.0f ms, b med arkiv %.0f ms%n",
                Maaler.median(tid[0]),
                Maaler.median(tid[1]),
                Maaler.median(tid[2]),
                Maaler.median(tid[3]));
        System.out.printf(
                Locale.ROOT,
                "b/a %.2f, begge med arkiv %.2f, bare b med arkiv %.2f%n",
                forhold(tid[1], tid[0]),
                forhold(tid[3], tid[2]),
                forhold(tid[3], tid[0]));
        Files.delete(arkivA);
        Files.delete(arkivB);
        Files.delete(mappe);
    }

    private static double forhold(double[] denne, double[] annen) {
        double[] forhold = new double[denne.length];
        for (int i = 0; i < forhold.length; i++) {
            forhold[i] = denne[i] / annen[i];
        }
        return Maaler.median(forhold);
    }

    private static double kjoer(List<String> valg, String rad) throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        kommando.addAll(valg);
        kommando.addAll(List.of(
                "-Xshare:auto", "-cp", System.getProperty("java.class.path"), FoersteSvar.class.getName(), rad));
        long start = System.nanoTime();
        int svar = new ProcessBuilder(kommando)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (svar != 0) {
            throw new IllegalStateException("Kaldstart av " + rad + " endte med " + svar + ".");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
