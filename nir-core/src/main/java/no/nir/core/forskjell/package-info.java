/** Forskjellen mellom to svar: hva som er flyttet, av hvilken regel, og hvilke tall som er andre. */
@NullMarked
package no.nir.core.forskjell;

import org.jspecify.annotations.NullMarked;
