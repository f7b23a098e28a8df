/**
 * Hva som mangler: hvilke opplysninger som ville avgjort et svar som er ukjent.
 *
 * <p>Ingenting her vet hva en regel trenger. Opplysningene settes i saken, reglene spørres på nytt, og så ses det om svaret
 * ble kjent. Den som endrer en regel, har derfor ingenting å endre her.
 */
@NullMarked
package no.nir.rules.mangler;

import org.jspecify.annotations.NullMarked;
