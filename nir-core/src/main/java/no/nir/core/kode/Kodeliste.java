package no.nir.core.kode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Det kjernen trenger å vite om kodeverkene: hvilke koder som finnes, og når de gjelder. Katalogen svarer. */
public interface Kodeliste {

    /** Svaret på om en kode kan brukes. */
    enum Kodestatus {
        GYLDIG,
        UKJENT,
        IKKE_GYLDIG_PAA_DATOEN
    }

    /**
     * Om koden finnes i kodeverket, og gjelder på datoen.
     *
     * @param dato dagen koden brukes på; {@code null} spør bare om koden finnes
     */
    Kodestatus status(String kodeverk, String kode, @Nullable LocalDate dato);

    /** Alle koder i kodeverket i tabellens rekkefølge, uansett dato. Tom liste når kodeverket er ukjent. */
    List<String> koder(String kodeverk);
}
