@NullMarked
package no.nir.rules.mutasjon;

import org.jspecify.annotations.NullMarked;
