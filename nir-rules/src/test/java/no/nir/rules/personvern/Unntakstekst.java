package no.nir.rules.personvern;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Alt et unntak sier når noen skriver det ut: hele kjeden av årsaker, og det som ble undertrykt. */
public final class Unntakstekst {

    private Unntakstekst() {}

    public static String av(@Nullable Throwable unntak) {
        StringWriter ut = new StringWriter();
        for (Throwable u = unntak; u != null; u = u.getCause()) {
            ut.append(String.valueOf(u.getMessage())).append('\n');
            ut.append(String.valueOf(u.getLocalizedMessage())).append('\n');
            u.printStackTrace(new PrintWriter(ut, true));
        }
        return ut.toString();
    }
}
