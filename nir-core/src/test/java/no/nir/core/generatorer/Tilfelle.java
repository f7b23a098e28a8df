package no.nir.core.generatorer;

import java.time.LocalDate;
import no.nir.core.sak.Sak;

/** En sak og en dag å vurdere den for. */
public record Tilfelle(Sak sak, LocalDate perDato) {}
