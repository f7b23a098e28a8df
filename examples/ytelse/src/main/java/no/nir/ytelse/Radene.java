package no.nir.ytelse;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.nir.rules.Regelverk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Radene i JMH: mikrosekunder per sak, i flere prosesser. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 3, time = 1)
public class Radene {

    private static final int SAKER = 2_000;

    /** Alle sakene for a, b og c; delmengden for resten. */
    @Param({"a", "b", "c", "b'", "d", "e easy", "e dmn", "b*"})
    public String rad = Rader.NIR;

    private List<Arbeid> arbeid = List.of();
    private Rad valgt = new Rad("", (sak, dag) -> sak);
    private int neste;

    /** Lager sakene og raden. */
    @Setup
    public void klargjoer() {
        List<Arbeid> alle = Arbeidsmengde.register(SAKER);
        boolean hel = List.of(Rader.JAVA, Rader.NIR, Rader.FORKLART).contains(rad);
        arbeid = hel ? alle : Arbeidsmengde.delmengde(alle, Regelverk.standard().utenForklaring());
        valgt = (hel ? Rader.hele() : Rader.delmengden())
                .stream().filter(r -> r.navn().equals(rad)).findFirst().orElseThrow();
    }

    /** En sak. */
    @Benchmark
    public Object sak() {
        Arbeid a = arbeid.get(neste);
        neste = (neste + 1) % arbeid.size();
        return valgt.vurderer().vurder(a.sak(), a.perDato());
    }
}
