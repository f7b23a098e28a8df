package no.nir.core.program;

import java.time.LocalDate;

/** At integreringskontrakt er inngått (integreringsloven § 16). */
public record Integreringskontrakt(LocalDate dato) {}
