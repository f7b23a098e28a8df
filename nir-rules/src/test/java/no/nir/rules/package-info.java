/** Tester av regelverket: mot fasiten, mot orakelet, og tema for tema på grensene. */
@NullMarked
package no.nir.rules;

import org.jspecify.annotations.NullMarked;
