package no.nir.core.program;

import java.time.LocalDate;
import no.nir.core.kode.Sluttmaal;

/** Sluttmålet som gjelder fra en dag til et senere avløser det. */
public record Sluttmaalsvalg(Sluttmaal maal, LocalDate fom) {}
