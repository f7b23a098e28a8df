package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import no.nir.core.kode.Ordning;

/** Dagen fristen telles fra. */
public record Start(Deltakelse deltakelse, LocalDate dato) {

    public Ordning ordning() {
        return deltakelse.ordning();
    }

    public LocalDate kategoriFom() {
        return deltakelse.fom();
    }
}
