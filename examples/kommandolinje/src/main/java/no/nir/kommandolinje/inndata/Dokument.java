package no.nir.kommandolinje.inndata;

/**
 * Et JSON-dokument slik det sto i filen.
 *
 * @param linje linjen i filen der dokumentet begynner, fra 1
 * @param utf8 bytene, uten å være kontrollert
 */
@SuppressWarnings("ArrayRecordComponent") // Leses én gang og lagres aldri.
public record Dokument(long linje, byte[] utf8) {}
