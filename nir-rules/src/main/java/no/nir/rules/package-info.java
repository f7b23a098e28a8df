/**
 * Regelverket: hva som gjelder for en sak på en dag, avgjort av reglene i DRL og forklart.
 *
 * <p>Ett tema er én pakke, én DRL-fil og én testklasse. Reglene avgjør; Java grupperer saken, regner på kalenderen,
 * summerer og ordner temaene etter hverandre.
 */
@NullMarked
package no.nir.rules;

import org.jspecify.annotations.NullMarked;
