package no.nir.rules.scenario;

import java.util.List;

/**
 * Saken i et scenario slik den er skrevet.
 *
 * @param tre det som er gitt med endringene i, men uten det utelatte
 * @param endring det som er annerledes i scenarioet
 * @param uvesentlig det scenarioet sier ikke betyr noe, med linjen det er sagt på
 */
record Saksdokument(Tre tre, Tre endring, List<Uvesentlig> uvesentlig) {

    Saksdokument {
        uvesentlig = List.copyOf(uvesentlig);
    }

    /** Et sted i saken som er der med vilje selv om ingen regel leser det. */
    record Uvesentlig(Sted sted, int linje) {}
}
