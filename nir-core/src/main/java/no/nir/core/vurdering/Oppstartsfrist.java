package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Mangelkode;
import org.jspecify.annotations.Nullable;

/** Fristen for å komme i gang: enten en dato, eller hva som mangler for å beregne den. */
public record Oppstartsfrist(@Nullable LocalDate dato, List<Mangelkode> mangler) {

    public Oppstartsfrist {
        mangler = List.copyOf(mangler);
    }
}
