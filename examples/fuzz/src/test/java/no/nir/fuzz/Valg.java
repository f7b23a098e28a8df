package no.nir.fuzz;

/** Der valgene kommer fra: et frø, eller bytene Jazzer styrer. */
@FunctionalInterface
interface Valg {

    /** Et tall fra 0 til {@code grense}, grensen ikke medregnet. */
    int under(int grense);
}
