package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Kodeliste;
import org.jspecify.annotations.Nullable;

/** En kodeliste som godtar alt, for den som bare skal skrive. */
final class AlleKoder implements Kodeliste {

    @Override
    public Kodestatus status(String kodeverk, String kode, @Nullable LocalDate dato) {
        return Kodestatus.GYLDIG;
    }

    @Override
    public List<String> koder(String kodeverk) {
        return List.of("ALLE");
    }
}
