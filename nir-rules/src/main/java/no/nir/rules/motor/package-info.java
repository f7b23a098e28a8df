/** Motoren: laster de ferdigbygde reglene, kjører dem trinn for trinn, og skriver forklaringen. Eneste sted med Drools. */
@NullMarked
package no.nir.rules.motor;

import org.jspecify.annotations.NullMarked;
