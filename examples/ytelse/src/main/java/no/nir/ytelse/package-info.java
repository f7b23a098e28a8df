/** Hvor fort nir er, målt ved siden av andre måter å skrive de samme reglene på. */
@NullMarked
package no.nir.ytelse;

import org.jspecify.annotations.NullMarked;
