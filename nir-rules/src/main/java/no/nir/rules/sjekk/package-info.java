/**
 * Sjekken av regelfilene: leser DRL-en slik den er skrevet, og sier hva som er galt, hvor, og hva som skal gjøres.
 *
 * <p>Den trenger drools-drl-parser på klassestien; det gjør ikke resten av nir-rules. Formen reglene skal ha, er en liste
 * over det som er lov: det sjekken ikke forstår, er en feil, aldri noe som slipper gjennom.
 */
@NullMarked
package no.nir.rules.sjekk;

import org.jspecify.annotations.NullMarked;
