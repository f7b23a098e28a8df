@NullMarked
package no.nir.rules.motor;

import org.jspecify.annotations.NullMarked;
