package no.nir.core.person;

import java.math.BigDecimal;
import no.nir.core.NirStyle;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Timegrense;
import org.immutables.value.Value;

/** En stilling personen har eller er tilbudt (integreringsloven § 8 fjerde ledd). */
@Value.Immutable
@NirStyle
public interface Arbeidsforhold {

    BigDecimal timerPerUke();

    Periode periode();

    /** Om stillingen bare er tilbudt ennå. */
    @Value.Default
    default boolean tilbud() {
        return false;
    }

    @Value.Check
    default void sjekk() {
        Timegrense.PER_UKE.krev("timerPerUke", timerPerUke());
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableArbeidsforhold.Builder {}
}
