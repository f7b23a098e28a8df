package no.nir.kommandolinje.tekst;

import java.time.LocalDate;
import no.nir.catalog.Katalog;
import no.nir.catalog.Maalform;
import no.nir.core.kode.Kode;

/** Betegnelsen på en kode, slik NIR viser den. */
final class Kodenavn {

    private final Katalog katalog;
    private final LocalDate perDato;

    Kodenavn(Katalog katalog, LocalDate perDato) {
        this.katalog = katalog;
        this.perDato = perDato;
    }

    /** Betegnelsen på bokmål på vurderingsdagen, ellers den nyeste; koden selv når den ikke står i katalogen. */
    String av(Kode kode) {
        return av(kode.kodeverk(), kode.kode());
    }

    /** Som {@link #av(Kode)}, for en kode som er en fast liste i Java. */
    String av(String kodeverk, String kode) {
        return katalog.finn(kodeverk, kode, perDato)
                .or(() -> katalog.finn(kodeverk, kode))
                .map(linje -> linje.navn(Maalform.NB))
                .orElse(kode);
    }

    Katalog katalog() {
        return katalog;
    }
}
