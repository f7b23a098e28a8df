/**
 * Hjemmelen: hvor det står, det som regelen, koden eller parameteren sier.
 *
 * <p>Hit hører bare formen på en henvisning. Om paragrafen finnes, og fra hvilken dag, vet katalogen.
 */
@NullMarked
package no.nir.core.hjemmel;

import org.jspecify.annotations.NullMarked;
