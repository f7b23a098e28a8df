package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.kode.Utvidelsestype;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Noe som har flyttet en frist: en utvidelse i måneder, en permisjon i kalenderdager, eller fravær i virkedager. */
@Value.Immutable
@NirStyle
public interface Fristutvidelse {

    Utvidelsestype type();

    /** Vedtakene eller fraværene bak, sortert. */
    List<String> gjelder();

    @Nullable
    Integer maaneder();

    @Nullable
    Integer dager();

    LocalDate fristEtter();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableFristutvidelse.Builder {}
}
