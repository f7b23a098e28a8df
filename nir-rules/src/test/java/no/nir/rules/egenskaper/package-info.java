/**
 * Lovene huset holder, uansett sak og dag, prøvd med de publiserte generatorene.
 *
 * <p>Hver egenskap er sett feile med minst én endring i en regel, en tabellrad eller en Java-linje. Den lange utgaven:
 * {@code mvn … -DargLine=-Djqwik.tries.default=5000 -Dtest='*Properties'}.
 */
@NullMarked
package no.nir.rules.egenskaper;

import org.jspecify.annotations.NullMarked;
