package no.nir.ytelse;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Måler rader mot hverandre i én prosess, i prosessortid for tråden: i hver runde vurderer alle radene de samme sakene, i
 * tilfeldig rekkefølge, og forholdet mellom to rader er medianen av forholdet i hver runde. Tåler at maskinen gjør annet.
 */
public final class Maaler {

    private static final ThreadMXBean TRAADER = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Rad> rader;
    private final List<Arbeid> arbeid;
    private final long[][] nanosekunder;
    private final long[][] minne;
    private final int saker;
    private @Nullable Object sist;

    /**
     * Varmer opp og måler.
     *
     * @param oppvarming prosessortid til å varme opp hver rad, i millisekunder
     * @param saker saker i hver runde
     */
    public Maaler(List<Rad> rader, List<Arbeid> arbeid, long oppvarming, int runder, int saker) {
        this.rader = rader;
        this.arbeid = arbeid;
        this.saker = saker;
        this.nanosekunder = new long[rader.size()][runder];
        this.minne = new long[rader.size()][runder];
        for (Rad rad : rader) {
            long slutt = TRAADER.getCurrentThreadCpuTime() + oppvarming * 1_000_000;
            for (int fra = 0; TRAADER.getCurrentThreadCpuTime() < slutt; fra += saker) {
                kjoer(rad, fra);
            }
        }
        List<Integer> rekkefoelge = new ArrayList<>();
        for (int i = 0; i < rader.size(); i++) {
            rekkefoelge.add(i);
        }
        Random tilfeldig = new Random(1);
        for (int runde = 0; runde < runder; runde++) {
            Collections.shuffle(rekkefoelge, tilfeldig);
            for (int i : rekkefoelge) {
                long bytes = TRAADER.getCurrentThreadAllocatedBytes();
                long start = TRAADER.getCurrentThreadCpuTime();
                kjoer(rader.get(i), runde * saker);
                nanosekunder[i][runde] = TRAADER.getCurrentThreadCpuTime() - start;
                minne[i][runde] = TRAADER.getCurrentThreadAllocatedBytes() - bytes;
            }
        }
    }

    private void kjoer(Rad rad, int fra) {
        for (int i = 0; i < saker; i++) {
            Arbeid a = arbeid.get(Math.floorMod(fra + i, arbeid.size()));
            sist = rad.vurderer().vurder(a.sak(), a.perDato());
        }
    }

    /** Medianen av hvor mange ganger så lang tid den ene raden bruker som den andre. */
    public double forhold(String denne, String annen) {
        long[] a = nanosekunder[nummer(denne)];
        long[] b = nanosekunder[nummer(annen)];
        double[] forhold = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            forhold[i] = (double) a[i] / b[i];
        }
        return median(forhold);
    }

    /** Medianen av mikrosekunder per sak. */
    public double mikrosekunder(String navn) {
        return median(Arrays.stream(nanosekunder[nummer(navn)]).asDoubleStream().toArray()) / saker / 1000;
    }

    /** Gjennomsnittet av KiB per sak. */
    public double kib(String navn) {
        return Arrays.stream(minne[nummer(navn)]).average().orElseThrow() / saker / 1024;
    }

    /** Det siste svaret; gjør at ingen vurdering kan sløyfes. */
    public @Nullable Object sist() {
        return sist;
    }

    private int nummer(String navn) {
        for (int i = 0; i < rader.size(); i++) {
            if (rader.get(i).navn().equals(navn)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Ingen rad heter " + navn + ".");
    }

    static double median(double[] tall) {
        double[] ordnet = tall.clone();
        Arrays.sort(ordnet);
        int midten = ordnet.length / 2;
        return ordnet.length % 2 == 1 ? ordnet[midten] : (ordnet[midten - 1] + ordnet[midten]) / 2;
    }
}
