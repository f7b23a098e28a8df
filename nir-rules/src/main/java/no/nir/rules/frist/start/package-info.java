/** Hvilken dag en frist telles fra, om ordningen har frist, og hva som mangler (regelverket §§ 3.2 og 3.4). */
@NullMarked
package no.nir.rules.frist.start;

import org.jspecify.annotations.NullMarked;
