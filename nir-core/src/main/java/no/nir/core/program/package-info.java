/**
 * Det som er særskilt for introduksjonsprogrammet: sluttmål, kontrakt og avslutning.
 */
@NullMarked
package no.nir.core.program;

import org.jspecify.annotations.NullMarked;
