package no.nir.core.opphold;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** En søknad om beskyttelse. */
@Value.Immutable
@NirStyle
public interface Asylsoeknad {

    LocalDate dato();

    /** Dagen søknaden ble avgjort; fraværende så lenge den ikke er det. */
    @Nullable
    LocalDate avgjort();

    @Value.Default
    default boolean kollektivBeskyttelse() {
        return false;
    }

    @Value.Default
    default boolean hurtigprosedyre() {
        return false;
    }

    @Value.Default
    default boolean nektetRealitetsbehandling() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAsylsoeknad.Builder {}
}
