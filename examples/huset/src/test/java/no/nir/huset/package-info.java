/** Kontroller av hele huset: byggestil, README, like bygg og like svar overalt. */
@NullMarked
package no.nir.huset;

import org.jspecify.annotations.NullMarked;
