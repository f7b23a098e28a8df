/** Tester av scenarioene og av det som leser og kjører dem. */
@NullMarked
package no.nir.rules.scenario;

import org.jspecify.annotations.NullMarked;
