package no.nir.ytelse;

import java.time.LocalDate;
import no.nir.core.sak.Sak;

/** En sak og dagen den skal vurderes for. */
public record Arbeid(Sak sak, LocalDate perDato) {}
