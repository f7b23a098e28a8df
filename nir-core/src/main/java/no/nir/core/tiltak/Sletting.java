package no.nir.core.tiltak;

import java.time.LocalDate;

/** Hvem som slettet et tiltak, og når. Navnet skrives aldri ut av {@code toString}. */
public record Sletting(String av, LocalDate dato) {

    @Override
    public String toString() {
        return "Sletting[dato=" + dato + "]";
    }
}
