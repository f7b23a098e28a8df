package no.nir.kommandolinje;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.nir.core.json.Jsongrenser;

/** En dato på kommandolinjen. */
final class Datovalg {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Datovalg() {}

    /** @throws BrukException når det ikke er en dato som finnes, fra 1900 til 2200, på formen {@code åååå-mm-dd} */
    static LocalDate les(String valg, String tekst) {
        if (FORM.matcher(tekst).matches()) {
            try {
                LocalDate dato = LocalDate.parse(tekst);
                if (dato.getYear() >= Jsongrenser.FOERSTE_AAR && dato.getYear() <= Jsongrenser.SISTE_AAR) {
                    return dato;
                }
            } catch (DateTimeException e) {
                throw feil(valg, tekst);
            }
        }
        throw feil(valg, tekst);
    }

    private static BrukException feil(String valg, String tekst) {
        return new BrukException(valg + " er «" + tekst + "». Ventet en dato som finnes, fra " + Jsongrenser.FOERSTE_AAR
                + " til " + Jsongrenser.SISTE_AAR + ", på formen åååå-mm-dd.");
    }
}
