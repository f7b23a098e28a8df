package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Ordning;

/** Kategorien gir ordningen. */
public record Deltakelse(Kategoriperiode kategori, Ordning ordning) {

    public LocalDate fom() {
        return kategori.periode().fom();
    }
}
