/** Sjekken av regelfilene, prøvd på husets regler og på én plantet feil av hvert slag. */
@NullMarked
package no.nir.rules.sjekk;

import org.jspecify.annotations.NullMarked;
