package no.nir.core.opplaering;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Periode;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Fravær fra en ordning. Uten {@code tom} varer det fortsatt. */
@Value.Immutable
@NirStyle
public interface Fravaer {

    Ordning ordning();

    Periode periode();

    boolean gyldig();

    Fravaersaarsak aarsak();

    @Nullable
    LocalDate registrertDato();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableFravaer.Builder {}
}
