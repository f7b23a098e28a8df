package no.nir.kommandolinje;

import java.util.Locale;

/** Teller saker på standard feil mens et langt arbeid pågår. Viser ingenting når standard feil ikke er en terminal. */
final class Framdrift {

    private static final int HVER = 500;

    private final Feilutskrift feil;
    private final boolean vises;
    private long antall;
    private boolean skrevet;

    Framdrift(Feilutskrift feil, boolean vises) {
        this.feil = feil;
        this.vises = vises;
    }

    /** Én sak til er ferdig. */
    void enTil() {
        antall++;
        if (vises && antall % HVER == 0) {
            vis();
        }
    }

    /** Arbeidet er over, eller noe annet skal skrives: linjen med telling avsluttes. */
    void stans() {
        if (skrevet) {
            vis();
            feil.raa("\n");
            skrevet = false;
        }
    }

    private void vis() {
        feil.raa(String.format(Locale.ROOT, "\r%d saker", antall));
        skrevet = true;
    }
}
