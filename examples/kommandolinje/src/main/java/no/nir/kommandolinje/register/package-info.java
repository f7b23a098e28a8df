/**
 * Et syntetisk register: saker som ligner på virkelige, om personer som ikke finnes.
 */
@NullMarked
package no.nir.kommandolinje.register;

import org.jspecify.annotations.NullMarked;
