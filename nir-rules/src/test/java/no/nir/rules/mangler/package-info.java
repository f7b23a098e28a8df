@NullMarked
package no.nir.rules.mangler;

import org.jspecify.annotations.NullMarked;
