package no.nir.core.person;

import no.nir.core.kode.Mottakstype;
import no.nir.core.tid.Periode;

/** Et opphold i asylmottak. Navnet på mottaket, som er et bosted, skrives aldri ut av {@code toString}. */
public record Mottaksopphold(String navn, Mottakstype type, Periode periode) {

    @Override
    public String toString() {
        return "Mottaksopphold[type=" + type + ", periode=" + periode + "]";
    }
}
