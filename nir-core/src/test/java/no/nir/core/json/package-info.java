/** Prøver av JSON inn og ut. */
@NullMarked
package no.nir.core.json;

import org.jspecify.annotations.NullMarked;
