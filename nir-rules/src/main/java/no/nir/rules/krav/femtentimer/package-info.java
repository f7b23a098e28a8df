/** Kravet om arbeidsrettede timer i program som skal kvalifisere for arbeid (regelverket § 4). */
@NullMarked
package no.nir.rules.krav.femtentimer;

import org.jspecify.annotations.NullMarked;
