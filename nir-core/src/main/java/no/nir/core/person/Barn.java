package no.nir.core.person;

import java.time.LocalDate;

/** Et barn av personen. */
public record Barn(LocalDate foedselsdato) {

    @Override
    public String toString() {
        return "Barn";
    }
}
