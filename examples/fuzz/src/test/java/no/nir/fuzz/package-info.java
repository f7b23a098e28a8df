/**
 * Fuzzing av leseren og veien videre til en vurdering. Kravene til hvert dokument står i {@link no.nir.fuzz.Lesekrav}.
 *
 * <p>Kort, i hvert bygg: {@code LesSakTest} kjører et fast antall endrede saker fra et fast frø uten noen agent, og
 * {@code LesSakFuzzTest} kjører frøene som ligger i {@code src/test/resources/no/nir/fuzz/LesSakFuzzTestInputs}.
 *
 * <p>Langt, for hånd fra roten av prosjektet, ett mål om gangen, med Jazzer som måler dekningen og styrer etter den:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -o test -pl examples/fuzz -am -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='LesSakFuzzTest#byter_gir_sak_eller_feil' -Djazzer.max_executions=1000000 -Djazzer.max_duration=20m
 * JAZZER_FUZZ=1 mvn -o test -pl examples/fuzz -am -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='LesSakFuzzTest#en_endret_sak_gir_sak_eller_feil' -Djazzer.max_executions=1000000 -Djazzer.max_duration=20m
 * }</pre>
 *
 * <p>Det Jazzer lærer, blir liggende i {@code examples/fuzz/.cifuzz-corpus}, som git ikke ser. Et funn havner i mappen med
 * frøene og kjøres deretter i hvert bygg. Uten Jazzer, med flere kjøringer eller et annet frø:
 *
 * <pre>{@code
 * mvn -o test -pl examples/fuzz -am -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest=LesSakTest -Dnir.fuzz.antall=5000000 -Dnir.fuzz.froe=7
 * }</pre>
 */
@NullMarked
package no.nir.fuzz;

import org.jspecify.annotations.NullMarked;
