package no.nir.catalog;

import java.util.List;

/**
 * Hvordan en tabell skal se ut.
 *
 * @param fil navnet relativt til katalogens mappe, for eksempel {@code parametre/frist.csv}
 * @param kolonner overskriftene i rekkefølge; den første linja i filen må være nøyaktig disse
 */
record Tabellform(String fil, List<String> kolonner) {

    /** Kolonnene som avslutter alle tabeller med hjemmel. */
    static final List<String> OPPHAV = List.of("fom", "tom", "hjemmel", "kilde", "sist_kontrollert");
}
