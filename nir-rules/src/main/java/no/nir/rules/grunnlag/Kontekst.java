package no.nir.rules.grunnlag;

import java.time.LocalDate;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parametre;

/** Dagen saken vurderes for, og tabellene som brukes. */
public record Kontekst(LocalDate perDato, Katalog katalog) {

    public Parametre parametre() {
        return katalog.parametre();
    }
}
