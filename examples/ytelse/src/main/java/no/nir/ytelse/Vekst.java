package no.nir.ytelse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.orakel.Orakel;

/** Hvordan kostnaden vokser med tiltak og saker, hva to tråder gir, og om 64 tråder svarer som én. */
public final class Vekst {

    private static final int[] TILTAK = {10, 20, 40, 80, 160, 240, 400};
    private static final int[] SAKER = {1_000, 10_000, 100_000, 1_000_000};
    private static final int RUNDER = 15;

    /** Før den første størrelsen måles, i millisekunder prosessortid: så lenge at alt er oversatt. */
    private static final long OPPVARMING = 12_000;

    /** Så mange ganger går hver tråd gjennom sakene, så det tar lenger tid enn å starte trådene. */
    private static final int GANGER = 5;

    private static final int TRAADER = 64;
    private static final int PER_TRAAD = 10_000;

    private Vekst() {}

    /** Måler og skriver. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Regelverk nir = Regelverk.standard().utenForklaring();
        List<Arbeid> alle = Arbeidsmengde.register(4_000);
        tiltak(nir, alle);
        saker(nir, alle);
        toTraader(nir, alle);
        mangeTraader(nir, alle);
    }

    private static void tiltak(Regelverk nir, List<Arbeid> alle) {
        List<Rad> rader = List.of(new Rad(Rader.JAVA, Orakel::vurder), new Rad(Rader.NIR, nir::vurder));
        Maaler varmet = new Maaler(rader, Arbeidsmengde.medTiltak(alle, TILTAK[0], 100), OPPVARMING, RUNDER, 50);
        System.out.printf(Locale.ROOT, "varmet opp, b/a %.2f%n", varmet.forhold(Rader.NIR, Rader.JAVA));
        double[] java = new double[TILTAK.length];
        double[] regler = new double[TILTAK.length];
        for (int i = 0; i < TILTAK.length; i++) {
            Maaler m = new Maaler(rader, Arbeidsmengde.medTiltak(alle, TILTAK[i], 100), 1_500, RUNDER, 50);
            java[i] = m.mikrosekunder(Rader.JAVA);
            regler[i] = m.mikrosekunder(Rader.NIR);
            System.out.printf(
                    Locale.ROOT,
                    "%d tiltak: a %.1f us, b %.1f us, b/a %.2f%n",
                    TILTAK[i],
                    java[i],
                    regler[i],
                    m.forhold(Rader.NIR, Rader.JAVA));
        }
        System.out.printf(
                Locale.ROOT,
                "eksponent i tiltak: a %.2f, b %.2f%n",
                eksponent(TILTAK, java),
                eksponent(TILTAK, regler));
    }

    private static void saker(Regelverk nir, List<Arbeid> alle) {
        double[] tid = new double[SAKER.length];
        for (int i = 0; i < SAKER.length; i++) {
            Maaler m = new Maaler(List.of(new Rad(Rader.NIR, nir::vurder)), alle, 500, 3, SAKER[i]);
            tid[i] = m.mikrosekunder(Rader.NIR) * SAKER[i];
            System.out.printf(Locale.ROOT, "%d saker: %.0f ms%n", SAKER[i], tid[i] / 1000);
        }
        System.out.printf(Locale.ROOT, "eksponent i saker: b %.2f%n", eksponent(SAKER, tid));
    }

    /** Stigningstallet til den rette linjen gjennom logaritmene, med minste kvadraters metode. */
    static double eksponent(int[] antall, double[] tid) {
        int n = antall.length;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double lx = Math.log(antall[i]);
            double ly = Math.log(tid[i]);
            x += lx;
            y += ly;
            xx += lx * lx;
            xy += lx * ly;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }

    /** I klokketid: bare å lese på en maskin som ikke gjør annet. */
    private static void toTraader(Regelverk nir, List<Arbeid> alle) throws InterruptedException, ExecutionException {
        double[] forhold = new double[7];
        for (int i = 0; i < forhold.length; i++) {
            long en = klokketid(nir, alle, 1);
            long to = klokketid(nir, alle, 2);
            forhold[i] = 2.0 * en / to;
        }
        System.out.printf(Locale.ROOT, "to tråder: %.2f ganger så mange saker som én%n", Maaler.median(forhold));
    }

    private static long klokketid(Regelverk nir, List<Arbeid> alle, int traader)
            throws InterruptedException, ExecutionException {
        Callable<Integer> jobb = () -> {
            int svar = 0;
            for (int i = 0; i < GANGER; i++) {
                svar += vurder(nir, alle).size();
            }
            return svar;
        };
        long start = System.nanoTime();
        alleSammen(jobb, traader);
        return System.nanoTime() - start;
    }

    private static void mangeTraader(Regelverk nir, List<Arbeid> alle) throws InterruptedException, ExecutionException {
        List<Vurdering> fasit = vurder(nir, alle);
        int ulike = 0;
        Callable<Integer> jobb = () -> {
            int feil = 0;
            for (int i = 0; i < PER_TRAAD; i++) {
                Arbeid a = alle.get(i % alle.size());
                if (!nir.vurder(a.sak(), a.perDato()).equals(fasit.get(i % alle.size()))) {
                    feil++;
                }
            }
            return feil;
        };
        for (int feil : alleSammen(jobb, TRAADER)) {
            ulike += feil;
        }
        System.out.println(TRAADER + " tråder × " + PER_TRAAD + ": " + ulike + " ulike svar");
    }

    private static List<Vurdering> vurder(Regelverk nir, List<Arbeid> alle) {
        return alle.stream().map(a -> nir.vurder(a.sak(), a.perDato())).toList();
    }

    private static <T> List<T> alleSammen(Callable<T> jobb, int traader)
            throws InterruptedException, ExecutionException {
        ExecutorService traadene = Executors.newFixedThreadPool(traader);
        try {
            List<Future<T>> svar = new ArrayList<>();
            for (int i = 0; i < traader; i++) {
                svar.add(traadene.submit(jobb));
            }
            List<T> alle = new ArrayList<>();
            for (Future<T> f : svar) {
                alle.add(f.get());
            }
            return alle;
        } finally {
            traadene.shutdownNow();
        }
    }
}
