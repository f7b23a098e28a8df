/** Vedtak om utvidet opplæring i norsk, ett for ett (regelverket § 3.2). */
@NullMarked
package no.nir.rules.frist.utvidetnorsk;

import org.jspecify.annotations.NullMarked;
