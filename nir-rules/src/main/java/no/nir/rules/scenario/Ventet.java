package no.nir.rules.scenario;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** En forventning som er lest og i orden, klar til å holdes mot et svar. */
@FunctionalInterface
interface Ventet<T> {

    /** Melder hvert avvik mellom det som ventes og det svaret har; ingenting når de stemmer. */
    void mot(@Nullable T fikk, Consumer<Avvik> avvik);
}
