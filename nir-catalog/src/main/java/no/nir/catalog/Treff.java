package no.nir.catalog;

/**
 * Et treff i søket.
 *
 * @param linje koden som ble funnet
 * @param funnetI betegnelsen, koden eller aliaset som lignet på søket
 * @param avstand hvor langt unna treffet er: 0 er likt, 1 begynner slik, 2 inneholder det, 3 og mer er skrivefeil
 */
public record Treff(Kodelinje linje, String funnetI, int avstand) {}
