package no.nir.core.generatorer;

import java.time.LocalDate;

/** Hvor lenge noe varer: den siste dagen, når den første er gitt. Aldri før den første. */
@FunctionalInterface
interface Lengde {

    LocalDate slutt(LocalDate fom);
}
