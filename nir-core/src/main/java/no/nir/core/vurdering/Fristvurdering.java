package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Mangelkode;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Fristen for å gjennomføre en ordning: enten beregnet, eller ikke beregnet med hva som mangler. */
@Value.Immutable
@NirStyle
public interface Fristvurdering {

    /** Fristen er holdt på denne dagen, og oversittet dagen etter. */
    @Nullable
    LocalDate dato();

    /** Sortert etter kode; tom når fristen er beregnet. */
    List<Mangelkode> mangler();

    /** Dagen det telles fra (D). */
    @Nullable
    LocalDate fra();

    /** Ordinære måneder, uten utvidelse. */
    @Nullable
    Integer maaneder();

    /** I den rekkefølgen de er lagt til. */
    List<Fristutvidelse> utvidelser();

    @Value.Check
    default void sjekk() {
        if ((dato() == null) == mangler().isEmpty()) {
            throw new UgyldigVerdiException("En frist har enten en dato eller noe som mangler.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableFristvurdering.Builder {}
}
