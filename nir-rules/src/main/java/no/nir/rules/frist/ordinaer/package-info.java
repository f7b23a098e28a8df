/** Hvor mange måneder fristen for norsk og samfunnskunnskap er (regelverket §§ 3.2 og 3.4). */
@NullMarked
package no.nir.rules.frist.ordinaer;

import org.jspecify.annotations.NullMarked;
