package no.nir.core.generatorer;

import java.time.LocalDate;

/** En dag som henger på andre dager i saken, så den kan trekkes før de er kjent. */
@FunctionalInterface
interface Dag {

    Dag ANKER = Tidslinje::anker;
    Dag GITT = Tidslinje::gitt;
    Dag START = Tidslinje::start;
    Dag FRIST = Tidslinje::frist;

    LocalDate paa(Tidslinje linje);

    default Dag plussMaaneder(int maaneder) {
        return linje -> paa(linje).plusMonths(maaneder);
    }

    default Dag plussDager(int dager) {
        return linje -> paa(linje).plusDays(dager);
    }
}
