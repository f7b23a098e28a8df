package no.nir.core.vurdering;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import no.nir.core.NirStyle;
import org.immutables.value.Value;

/** Tiltakene i en måned, og hvor mange timer per uke de gir i gjennomsnitt. */
@Value.Immutable
@NirStyle
public interface Tiltaksmaaned {

    YearMonth maaned();

    /** Høyst to desimaler, avrundet fra en halv og opp. */
    BigDecimal gjennomsnitt();

    /** Virkedager i måneden. */
    int virkedager();

    /** Antall slettede tiltak i måneden. */
    int slettede();

    /** Sortert etter fom i måneden, så id. */
    List<TiltakIMaaned> tiltak();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTiltaksmaaned.Builder {}
}
