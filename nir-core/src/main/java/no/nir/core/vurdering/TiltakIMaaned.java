package no.nir.core.vurdering;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import org.immutables.value.Value;

/** Et tiltak kuttet til en måned. */
@Value.Immutable
@NirStyle
public interface TiltakIMaaned {

    String id();

    LocalDate fom();

    LocalDate tom();

    /** Om tiltaket, uten kutt, løper på vurderingsdagen. Bare til visning. */
    boolean gjeldende();

    boolean slettet();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTiltakIMaaned.Builder {}
}
