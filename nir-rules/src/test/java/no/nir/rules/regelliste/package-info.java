/** Lager og prøver REGLER.md: alle reglene, parameterne med historien deres, og lovens paragrafer. */
@NullMarked
package no.nir.rules.regelliste;

import org.jspecify.annotations.NullMarked;
