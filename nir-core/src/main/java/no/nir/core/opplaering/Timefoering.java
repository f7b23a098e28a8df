package no.nir.core.opplaering;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Timegrense;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Timer deltatt på en ordning i en periode. */
@Value.Immutable
@NirStyle
public interface Timefoering {

    Ordning ordning();

    Periode periode();

    /** Timer i hele perioden. */
    BigDecimal timer();

    @Nullable
    BigDecimal timerPerUke();

    @Nullable
    LocalDate registrertDato();

    @Value.Check
    default void sjekk() {
        Timegrense.I_ALT.krev("timer", timer());
        BigDecimal perUke = timerPerUke();
        if (perUke != null) {
            Timegrense.PER_UKE.krev("timerPerUke", perUke);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTimefoering.Builder {}
}
