/**
 * Scenarioer: en YAML-fil per regel som viser med eksempler når regelen slår til og hva svaret da blir.
 *
 * <p>Den trenger snakeyaml-engine på klassestien; det gjør ikke resten av nir-rules. {@link Scenarioleser} leser en fil,
 * {@link Scenariokjoerer} kjører den mot et regelverk, og {@link Faktasjekk} finner opplysninger som ikke betyr noe.
 * Formatet er beskrevet i {@code scenario.schema.json} ved siden av klassene.
 */
@NullMarked
package no.nir.rules.scenario;

import org.jspecify.annotations.NullMarked;
