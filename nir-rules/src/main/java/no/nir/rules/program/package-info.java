/** Introduksjonsprogrammet: trinnene fristen går gjennom, og fravær som teller (regelverket §§ 3.3 og 3.4). */
@NullMarked
package no.nir.rules.program;

import org.jspecify.annotations.NullMarked;
