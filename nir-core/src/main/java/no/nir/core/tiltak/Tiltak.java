package no.nir.core.tiltak;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Timegrense;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Et tiltak på en ordning. Slettes det, slettes hele perioden; det blir stående og telles ikke (kilde 000). */
@Value.Immutable
@NirStyle
public interface Tiltak {

    String id();

    Ordning ordning();

    Tiltakstype type();

    LocalDate fom();

    LocalDate tom();

    /** Timer per uke, med høyst to desimaler; kan mangle for tilbud i omsorgspermisjon. */
    @Nullable
    BigDecimal timerPerUke();

    /** Om tiltaket erstatter andre tiltak mens det varer. */
    @Value.Default
    default boolean erstattende() {
        return false;
    }

    @Value.Default
    default Gjennomfoering gjennomfoering() {
        return Gjennomfoering.IKKE_REGISTRERT;
    }

    @Nullable
    Registrering registrert();

    @Nullable
    Sletting slettet();

    /** Fra og med {@code fom} til og med {@code tom}. */
    default Periode periode() {
        return Periode.av(fom(), tom());
    }

    @Value.Check
    default void sjekk() {
        if (tom().isBefore(fom())) {
            throw new UgyldigVerdiException("Tiltaket slutter " + tom() + ", før det begynner " + fom() + ".");
        }
        BigDecimal timer = timerPerUke();
        if (timer == null && !type().equals(Tiltakstype.TILBUD_I_OMSORGSPERMISJON)) {
            throw new UgyldigVerdiException("Tiltak av type " + type() + " må ha timerPerUke.");
        }
        if (timer != null) {
            Timegrense.PER_UKE.krev("timerPerUke", timer);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTiltak.Builder {}
}
