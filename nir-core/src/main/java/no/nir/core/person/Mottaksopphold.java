package no.nir.core.person;

import no.nir.core.kode.Mottakstype;
import no.nir.core.tid.Periode;

/** Et opphold i asylmottak. */
public record Mottaksopphold(String navn, Mottakstype type, Periode periode) {}
