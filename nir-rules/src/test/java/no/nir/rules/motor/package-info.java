/** Motoren prøvd mot Drools selv, mot regler den ikke skal godta, og mot regler oversatt mens den kjører. */
@NullMarked
package no.nir.rules.motor;

import org.jspecify.annotations.NullMarked;
