/**
 * Et eksempel til den som bruker generatorene: ditt system regner en frist, og en egenskap holder den mot nir.
 *
 * <p>Kopier {@link no.nir.rules.eksempel.DinFristberegningProperties} og bytt ut {@link
 * no.nir.rules.eksempel.DinFristberegning} med din egen kode.
 */
@NullMarked
package no.nir.rules.eksempel;

import org.jspecify.annotations.NullMarked;
