/**
 * Orakelet: reglene i regelverk.md skrevet en gang til, i vanlig Java, for å holde de egentlige reglene i ørene.
 *
 * <p>Det er skrevet rett fra teksten, paragraf for paragraf, og deler bare verdier og datoer ({@code no.nir.core}) med
 * produktet. Tallene og kodegruppene står derfor her som litteraler, med paragrafen i regelverk.md ved siden av. Det er
 * også målestokken for fart.
 */
@NullMarked
package no.nir.rules.orakel;

import org.jspecify.annotations.NullMarked;
