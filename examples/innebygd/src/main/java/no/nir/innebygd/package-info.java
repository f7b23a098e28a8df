/**
 * The five lines of the README as a program: what a system that embeds nir has to write.
 */
@NullMarked
package no.nir.innebygd;

import org.jspecify.annotations.NullMarked;
