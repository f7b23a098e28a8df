/** Kontroller av når og hvordan ting er registrert (regelverket §§ 6 og 7). */
@NullMarked
package no.nir.rules.registrering;

import org.jspecify.annotations.NullMarked;
