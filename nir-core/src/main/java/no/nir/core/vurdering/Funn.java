package no.nir.core.vurdering;

import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Ordning;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Noe en kontroll fant. */
@Value.Immutable
@NirStyle
public interface Funn {

    Funnkode kode();

    Alvor alvor();

    /** Fraværende når funnet gjelder personen. */
    @Nullable
    Ordning ordning();

    /** Postene som ga funnet, sortert: id, eller liste og indeks ({@code timer[2]}). */
    List<String> gjelder();

    /** Setningen på bokmål. */
    String melding();

    /** Den samme setningen på nynorsk. */
    String meldingNynorsk();

    /** Den samme setningen på engelsk. */
    String meldingEngelsk();

    String regel();

    Hjemmel hjemmel();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableFunn.Builder {}
}
