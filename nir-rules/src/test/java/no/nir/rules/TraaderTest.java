package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/** Ett regelverk deles av mange tråder. */
class TraaderTest {

    private static final int TRAADER = 16;
    private static final int SAKER = 200;

    @Test
    void mange_traader_faar_samme_svar_som_en() throws InterruptedException, ExecutionException {
        Regelverk regelverk = Regelverk.standard();
        LocalDate per = LocalDate.of(2025, 6, 30);
        Saksgenerator generator = new Saksgenerator(new SplittableRandom(3));
        List<Sak> saker = new ArrayList<>();
        for (int i = 0; i < SAKER; i++) {
            saker.add(generator.neste());
        }
        List<Vurdering> alene =
                saker.stream().map(s -> regelverk.vurder(s, per)).toList();
        ExecutorService traader = Executors.newFixedThreadPool(TRAADER);
        try {
            List<Future<List<Vurdering>>> svar = new ArrayList<>();
            for (int t = 0; t < TRAADER; t++) {
                svar.add(traader.submit(
                        () -> saker.stream().map(s -> regelverk.vurder(s, per)).toList()));
            }
            for (Future<List<Vurdering>> f : svar) {
                assertThat(f.get()).isEqualTo(alene);
            }
        } finally {
            traader.shutdownNow();
        }
    }
}
