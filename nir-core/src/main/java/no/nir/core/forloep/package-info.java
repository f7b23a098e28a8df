/** Svaret over tid: dagene det skifter, og hva som gjelder mellom dem. */
@NullMarked
package no.nir.core.forloep;

import org.jspecify.annotations.NullMarked;
