package no.nir.core.json;

import java.util.Arrays;
import java.util.List;

/** En verdi i det leste treet. {@code start} er tegnet den begynner på i dokumentet, og skiller den fra alle andre. */
sealed interface Jsonverdi {

    int start();

    record Tekst(String verdi, int start) implements Jsonverdi {}

    /** Et tall slik det sto, ikke regnet ut. */
    record Tall(String verdi, int start) implements Jsonverdi {}

    record Sannhetsverdi(boolean verdi, int start) implements Jsonverdi {}

    record Null(int start) implements Jsonverdi {}

    record Liste(List<Jsonverdi> elementer, int start) implements Jsonverdi {}

    /** Feltene i den rekkefølgen de sto, også dem som står to ganger. */
    final class Objekt implements Jsonverdi {

        private static final Jsonverdi TOM_PLASS = new Null(-1);

        private final int start;
        private String[] navn = new String[8];
        private Jsonverdi[] verdier = new Jsonverdi[8];
        private int antall;
        private boolean avkortet;

        Objekt(int start) {
            this.start = start;
        }

        @Override
        public int start() {
            return start;
        }

        int antall() {
            return antall;
        }

        String navn(int i) {
            return navn[i];
        }

        Jsonverdi verdi(int i) {
            return verdier[i];
        }

        /** Om dokumentet sluttet, eller ikke lot seg lese videre, før objektet var ferdig. Da sier det ingenting at et felt mangler. */
        boolean avkortet() {
            return avkortet;
        }

        void avkort() {
            avkortet = true;
        }

        /** Setter av plass til et felt, så verdien kan leses etterpå. */
        int nytt(String feltnavn) {
            if (antall == navn.length) {
                navn = Arrays.copyOf(navn, antall * 2);
                verdier = Arrays.copyOf(verdier, antall * 2);
            }
            navn[antall] = feltnavn;
            verdier[antall] = TOM_PLASS;
            return antall++;
        }

        void sett(int i, Jsonverdi verdi) {
            verdier[i] = verdi;
        }
    }
}
