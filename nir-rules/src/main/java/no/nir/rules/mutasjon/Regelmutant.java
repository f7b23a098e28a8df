package no.nir.rules.mutasjon;

/**
 * En endret regel.
 *
 * @param hode det som står i filen før den første regelen
 * @param regel hele regelen slik den er blitt
 */
public record Regelmutant(Mutant mutant, String hode, String regel) {}
