/**
 * Personen: identitetsnumrene, som alltid maskerer seg selv, og det saken vet om hvem personen er og hvor den bor.
 *
 * <p>Ingenting her slår opp noe i et register, og ingen tekst herfra viser et nummer, et navn eller en fødselsdato.
 */
@NullMarked
package no.nir.core.person;

import org.jspecify.annotations.NullMarked;
