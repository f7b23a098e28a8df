package no.nir.ytelse.delmengde;

/** Systemet avslutter programmet på fristen. */
public record Avsluttes(Trinn frist) {}
