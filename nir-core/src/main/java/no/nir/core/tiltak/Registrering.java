package no.nir.core.tiltak;

import java.time.LocalDate;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.kode.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** Hvem som registrerte et tiltak, når, og for hvilken kommune og bydel. Navnet skrives aldri ut av {@code toString}. */
public record Registrering(
        String av,
        LocalDate dato,
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel) {

    @Override
    public String toString() {
        return "Registrering[dato=" + dato + ", kommune=" + kommune + ", bydel=" + bydel + "]";
    }
}
