package no.nir.core.generatorer;

import java.time.LocalDate;

/**
 * Dagene en sak er bygd rundt.
 *
 * @param anker dagen saken begynner: tillatelsen blir gitt, eller kategorien begynner
 * @param gitt dagen den tidligste tillatelsen er gitt; ankeret når saken ikke har noen
 * @param start dagen ordningen begynner
 * @param frist dagen den senest skal være gjennomført etter de ordinære månedene
 */
record Tidslinje(LocalDate anker, LocalDate gitt, LocalDate start, LocalDate frist) {

    static Tidslinje fra(LocalDate anker) {
        return new Tidslinje(anker, anker, anker, anker);
    }

    Tidslinje medGitt(LocalDate dag) {
        return new Tidslinje(anker, dag, start, frist);
    }

    Tidslinje medOrdning(LocalDate begynner, int maaneder) {
        return new Tidslinje(anker, gitt, begynner, begynner.plusMonths(maaneder));
    }
}
