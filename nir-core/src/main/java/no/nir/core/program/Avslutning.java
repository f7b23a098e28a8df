package no.nir.core.program;

import java.time.LocalDate;
import java.util.Set;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Ordning;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** En registrert avslutning av en ordning. */
@Value.Immutable
@NirStyle
public interface Avslutning {

    Ordning ordning();

    LocalDate dato();

    Avslutningsaarsak aarsak();

    /** Deltakerens hovedaktivitet etter avslutning, fri tekst. */
    @Value.Redacted
    @Nullable
    String hovedaktivitet();

    @Nullable
    LocalDate registrertDato();

    /** Årsakene som bare systemet kan sette; de kan ikke registreres. */
    Set<Avslutningsaarsak> BARE_SYSTEMET =
            Set.of(Avslutningsaarsak.AVSLUTNINGSAARSAK_IKKE_REGISTRERT, Avslutningsaarsak.IKKE_LENGER_I_KATEGORI);

    @Value.Check
    default void sjekk() {
        if (BARE_SYSTEMET.contains(aarsak())) {
            throw new UgyldigVerdiException(
                    "Avslutningsårsaken " + aarsak() + " settes av systemet og kan ikke registreres.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAvslutning.Builder {}
}
