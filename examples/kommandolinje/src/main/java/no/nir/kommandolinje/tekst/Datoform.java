package no.nir.kommandolinje.tekst;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import no.nir.core.tid.Periode;

/** Datoer slik NIR viser dem. Navnene på månedene står her, så svaret er det samme på alle maskiner. */
public final class Datoform {

    private static final List<String> MAANEDER = List.of(
            "Januar",
            "Februar",
            "Mars",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Desember");

    private Datoform() {}

    /** For eksempel {@code 19.03.2021}. */
    public static String av(LocalDate dato) {
        return String.format(Locale.ROOT, "%02d.%02d.%04d", dato.getDayOfMonth(), dato.getMonthValue(), dato.getYear());
    }

    /** For eksempel {@code 19.03.2021–31.12.2021}, eller {@code fra 19.03.2021} når perioden løper. */
    public static String av(Periode periode) {
        LocalDate tom = periode.tom();
        return tom == null ? "fra " + av(periode.fom()) : av(periode.fom()) + "–" + av(tom);
    }

    /** For eksempel {@code April 2021}. */
    static String av(YearMonth maaned) {
        return MAANEDER.get(maaned.getMonthValue() - 1) + " " + maaned.getYear();
    }
}
