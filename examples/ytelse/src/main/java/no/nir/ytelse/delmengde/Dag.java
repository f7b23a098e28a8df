package no.nir.ytelse.delmengde;

import java.time.LocalDate;

/** Dagen saken vurderes for, som faktum. */
public record Dag(LocalDate dato) {}
