package no.nir.rules.mangler;

import java.util.List;
import no.nir.core.opplysning.Opplysning;

/** En opplysning som kan prøves, og verdiene den prøves med. */
record Kandidat(Opplysning opplysning, List<String> verdier) {

    /** Opplysningen med en av verdiene. */
    record Valg(Kandidat kandidat, String verdi) {}

    List<Valg> valg() {
        return verdier.stream().map(v -> new Valg(this, v)).toList();
    }
}
