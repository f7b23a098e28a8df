package no.nir.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** En lest parameterverdi. Nøyaktig én av delene er satt; {@code heltall} sier om tallet kan gis som {@code int}. */
record Parameterverdi(
        boolean heltall,
        int tall,
        @Nullable BigDecimal desimal,
        @Nullable LocalDate dato,
        @Nullable Boolean bryter,
        @Nullable List<String> koder) {

    static Parameterverdi tall(BigDecimal verdi) {
        boolean heltall = verdi.stripTrailingZeros().scale() <= 0;
        return new Parameterverdi(heltall, heltall ? verdi.intValueExact() : 0, verdi, null, null, null);
    }

    static Parameterverdi dato(LocalDate verdi) {
        return new Parameterverdi(false, 0, null, verdi, null, null);
    }

    static Parameterverdi bryter(boolean verdi) {
        return new Parameterverdi(false, 0, null, null, verdi, null);
    }

    static Parameterverdi koder(List<String> verdi) {
        return new Parameterverdi(false, 0, null, null, null, List.copyOf(verdi));
    }
}
