/** Ordinære måneder og mulig utvidelse, etter sluttmål og dagen programmet begynte (regelverket § 3.3). */
@NullMarked
package no.nir.rules.program.varighet;

import org.jspecify.annotations.NullMarked;
