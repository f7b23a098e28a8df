package no.nir.core.vedtak;

import java.time.LocalDate;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;

/** Et krav om en ordning, eller annen første kontakt om den. */
public record Krav(Ordning ordning, LocalDate dato, Kravtype type) {}
