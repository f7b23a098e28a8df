/** Hva permisjon gjør med fristen for norsk og samfunnskunnskap (regelverket §§ 3.1, 3.2 og 3.4). */
@NullMarked
package no.nir.rules.frist.forlengelse;

import org.jspecify.annotations.NullMarked;
