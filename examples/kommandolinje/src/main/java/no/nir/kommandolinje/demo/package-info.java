/**
 * Demonstrasjonen: skjermbildene i kilde 000 og tilfellet i kilde 004, regnet ut av saker som ligger i programmet.
 */
@NullMarked
package no.nir.kommandolinje.demo;

import org.jspecify.annotations.NullMarked;
