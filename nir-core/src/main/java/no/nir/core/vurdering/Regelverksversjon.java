package no.nir.core.vurdering;

/**
 * Hvilke regler og tabeller som ga svaret, slik at et gammelt svar kan forklares.
 *
 * @param versjon versjonen av nir
 * @param sjekksum SHA-256 av reglene, 64 heksadesimale tegn
 * @param katalog SHA-256 av tabellene, 64 heksadesimale tegn
 */
public record Regelverksversjon(String versjon, String sjekksum, String katalog) {}
