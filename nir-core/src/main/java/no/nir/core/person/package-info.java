/**
 * Personidentifikatorene: DUF-nummer, fødselsnummer og D-nummer.
 *
 * <p>Hit hører lesing, kontrollsifre og maskering. Et helt nummer kommer aldri ut av {@code toString} eller i en melding;
 * den som trenger det, ber om {@code umaskert()}. Feil kontrollsiffer er et svar, aldri et unntak. Hva svaret betyr for
 * saken, avgjør reglene.
 */
@NullMarked
package no.nir.core.person;

import org.jspecify.annotations.NullMarked;
