package no.nir.core.vurdering;

import java.math.BigDecimal;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.kode.Programkrav;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Om introduksjonsprogrammet oppfyller et krav, og tiltakene som avgjorde det. */
@Value.Immutable
@NirStyle
public interface Kravvurdering {

    Programkrav krav();

    Utfall utfall();

    /** Tiltakene som avgjorde det, sortert. */
    List<String> gjelder();

    /** Gjennomsnittet kravet måles mot, der det er et. */
    @Nullable
    BigDecimal verdi();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableKravvurdering.Builder {}
}
