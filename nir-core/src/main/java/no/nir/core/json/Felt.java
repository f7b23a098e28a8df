package no.nir.core.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Et felt etter at det er sjekket: lest, fraværende, eller galt (og meldt). */
final class Felt<T> {

    private static final Felt<Object> FRAVAERENDE = new Felt<>(null, false);
    private static final Felt<Object> GALT = new Felt<>(null, true);

    private final @Nullable T verdi;
    private final boolean galt;

    private Felt(@Nullable T verdi, boolean galt) {
        this.verdi = verdi;
        this.galt = galt;
    }

    static <T> Felt<T> lest(T verdi) {
        return new Felt<>(verdi, false);
    }

    @SuppressWarnings("unchecked")
    static <T> Felt<T> fravaerende() {
        return (Felt<T>) FRAVAERENDE;
    }

    @SuppressWarnings("unchecked")
    static <T> Felt<T> galt() {
        return (Felt<T>) GALT;
    }

    boolean erLest() {
        return verdi != null;
    }

    /** Om feltet ikke står i dokumentet, eller er {@code null} der. */
    boolean mangler() {
        return verdi == null && !galt;
    }

    boolean er(T annen) {
        return annen.equals(verdi);
    }

    /** Verdien av et felt som er påkrevd; bare når ingen feil er meldt. */
    T verdi() {
        if (verdi == null) {
            throw new IllegalStateException("Et felt som ikke er lest, har ingen verdi.");
        }
        return verdi;
    }

    @Nullable
    T ellerNull() {
        return verdi;
    }

    /** Feltet med en annen verdi når det er lest, ellers som det er. */
    <R> Felt<R> som(Function<T, R> omgjoering) {
        if (verdi == null) {
            return galt ? galt() : fravaerende();
        }
        return lest(omgjoering.apply(verdi));
    }

    T eller(T standard) {
        return verdi == null ? standard : verdi;
    }
}
