package no.nir.core.vedtak;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.kode.Klageutfall;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** En klage på et vedtak. */
@Value.Immutable
@NirStyle
public interface Klage {

    String vedtakId();

    LocalDate dato();

    @Nullable
    Klageutfall utfall();

    @Nullable
    LocalDate utfallDato();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableKlage.Builder {}
}
