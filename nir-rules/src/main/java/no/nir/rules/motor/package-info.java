/**
 * Motoren: laster reglene Drools har bygd, kjører dem trinn for trinn, og husker hver konklusjon til forklaringen. Sammen
 * med {@code sjekk} eneste sted med Drools.
 *
 * <p>Reglene skrives i DRL, og Drools sin kompilator gjør dem til klasser når nir bygges. De kjøres ikke i en Drools-økt:
 * alle regler har ett mønster og setter inn ett faktum, så {@link no.nir.rules.motor.Regelmotor} spør vilkårene i de
 * bygde reglene direkte. Rekkefølgen er bestemt: den av reglene som kan slå til som står først, med temaene i lovens
 * rekkefølge, og av dens fakta det som kom først. I en økt avhang rekkefølgen av en hashtabell. En regel som er mer enn
 * dette, avvises ved oppstart med navn; en prøve kjører Drools ved siden av og krever de samme konklusjonene.
 *
 * <p>Hva det koster, og hva andre utforminger kostet, står i {@code examples/ytelse/README.md}.
 */
@NullMarked
package no.nir.rules.motor;

import org.jspecify.annotations.NullMarked;
