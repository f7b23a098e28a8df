/** Kanarier i saker: oppdiktede numre, navn og fødselsdatoer som aldri skal komme ut igjen, og letingen etter dem. */
@NullMarked
package no.nir.rules.personvern;

import org.jspecify.annotations.NullMarked;
