/**
 * En delmengde av reglene, skrevet på nytt i andre regelmotorer: fristene for norsk, samfunnskunnskap og
 * introduksjonsprogram etter integreringsloven, med utvidelse, permisjon og fravær, og den automatiske avslutningen.
 */
@NullMarked
package no.nir.ytelse.delmengde;

import org.jspecify.annotations.NullMarked;
