package no.nir.core.generatorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * Valg mellom generatorer: {@code oneOf}, {@code frequencyOf} og {@code injectNull} for sammensatte generatorer.
 *
 * <p>jqwik slår opp generatoren til hvert alternativ hver gang det trekkes, og sammenligner da hele generatortreet felt for
 * felt; for saker tar det ti ganger så lang tid som å trekke. Her husker hvert alternativ sin egen generator.
 */
final class Valg {

    private static final int HUNDRE = 100;

    private Valg() {}

    @SafeVarargs
    static <T> Arbitrary<T> mellom(Arbitrary<T>... alternativer) {
        List<Arbitrary<T>> alle = new ArrayList<>();
        for (Arbitrary<T> a : alternativer) {
            alle.add(a);
        }
        return mellom(alle);
    }

    static <T> Arbitrary<T> mellom(List<Arbitrary<T>> alternativer) {
        return Arbitraries.oneOf(alternativer.stream().map(Valg::huskende).toList());
    }

    @SafeVarargs
    static <T> Arbitrary<T> vektet(Tuple.Tuple2<Integer, Arbitrary<T>>... alternativer) {
        List<Tuple.Tuple2<Integer, Arbitrary<T>>> huskende = new ArrayList<>();
        for (Tuple.Tuple2<Integer, Arbitrary<T>> a : alternativer) {
            huskende.add(Tuple.of(a.get1(), huskende(a.get2())));
        }
        return Arbitraries.frequencyOf(huskende);
    }

    /** I så mange av hundre; ellers {@code null}. jqwik sier ikke at verdien kan være det. */
    @SuppressWarnings("NullAway")
    static <T> Arbitrary<T> kanskje(int prosent, Arbitrary<T> verdi) {
        Arbitrary<T> ingen = Arbitraries.<T>of((T) null);
        return vektet(Tuple.of(HUNDRE - prosent, ingen), Tuple.of(prosent, verdi));
    }

    /** I så mange av hundre listen; ellers en tom liste. */
    static <T> Arbitrary<List<T>> sjelden(int prosent, Arbitrary<List<T>> liste) {
        return vektet(Tuple.of(HUNDRE - prosent, Arbitraries.just(List.<T>of())), Tuple.of(prosent, liste));
    }

    /** I så mange av hundre én til så mange; ellers en tom liste. */
    static <T> Arbitrary<List<T>> sjelden(int prosent, Arbitrary<T> en, int hoeyst) {
        return sjelden(prosent, en.list().ofMinSize(1).ofMaxSize(hoeyst));
    }

    private static <T> Arbitrary<T> huskende(Arbitrary<T> selv) {
        return new Huskende<>(selv);
    }

    private static final class Huskende<T> implements Arbitrary<T> {

        private final Arbitrary<T> selv;
        private final Map<Integer, RandomGenerator<T>> generatorer = new ConcurrentHashMap<>();

        Huskende(Arbitrary<T> selv) {
            this.selv = selv;
        }

        @Override
        public RandomGenerator<T> generator(int stoerrelse) {
            RandomGenerator<T> kjent = generatorer.get(stoerrelse);
            if (kjent == null) {
                kjent = selv.generator(stoerrelse);
                generatorer.put(stoerrelse, kjent);
            }
            return kjent;
        }

        @Override
        public EdgeCases<T> edgeCases(int hoeyst) {
            return EdgeCases.none();
        }

        @Override
        public boolean isGeneratorMemoizable() {
            return false;
        }
    }
}
