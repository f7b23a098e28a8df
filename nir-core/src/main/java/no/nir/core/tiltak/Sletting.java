package no.nir.core.tiltak;

import java.time.LocalDate;

/** Hvem som slettet et tiltak, og når. */
public record Sletting(String av, LocalDate dato) {}
