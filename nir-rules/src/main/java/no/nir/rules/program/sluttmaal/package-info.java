/** Sluttmålet: hva som mangler for å regne fristen, og om målet passer (regelverket § 3.3). */
@NullMarked
package no.nir.rules.program.sluttmaal;

import org.jspecify.annotations.NullMarked;
