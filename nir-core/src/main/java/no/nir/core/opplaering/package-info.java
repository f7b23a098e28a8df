/**
 * Opplæring i norsk og samfunnskunnskap: mål, timer, prøver, fravær og språk.
 */
@NullMarked
package no.nir.core.opplaering;

import org.jspecify.annotations.NullMarked;
