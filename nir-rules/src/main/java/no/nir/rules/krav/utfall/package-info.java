/** Om hvert krav er oppfylt, ikke oppfylt eller uavklart (regelverket § 4). */
@NullMarked
package no.nir.rules.krav.utfall;

import org.jspecify.annotations.NullMarked;
