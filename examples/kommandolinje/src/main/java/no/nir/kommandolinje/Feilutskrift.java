package no.nir.kommandolinje;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Standard feil: én lesbar linje om gangen. At ingen tar imot, stanser ikke arbeidet. */
final class Feilutskrift {

    private final PrintWriter ut;

    Feilutskrift(OutputStream stroem) {
        this.ut = new PrintWriter(stroem, true, StandardCharsets.UTF_8);
    }

    /** Skriver «nir: » og meldingen på én linje; styretegn i den blir mellomrom. */
    void melding(String melding) {
        StringBuilder linje = new StringBuilder("nir: ");
        melding.codePoints()
                .map(tegn -> Character.isISOControl(tegn) ? ' ' : tegn)
                .forEach(linje::appendCodePoint);
        ut.print(linje.append('\n'));
        ut.flush();
    }

    /** Skriver uten linjeskift, for eksempel framdrift som skrives over. */
    void raa(String tekst) {
        ut.print(tekst);
        ut.flush();
    }

    /** Skriver stakksporet, til den som feilsøker. */
    void spor(Throwable feil) {
        StringWriter spor = new StringWriter();
        feil.printStackTrace(new PrintWriter(spor, true));
        raa(spor.toString());
    }
}
