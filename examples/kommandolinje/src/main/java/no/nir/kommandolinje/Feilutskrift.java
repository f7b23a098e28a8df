package no.nir.kommandolinje;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Standard feil: én lesbar linje om gangen. At ingen tar imot, stanser ikke arbeidet. */
final class Feilutskrift {

    private static final Pattern NUMMER = Pattern.compile("(?<![0-9])[0-9]{11,12}(?![0-9])");

    private final PrintWriter ut;

    Feilutskrift(OutputStream stroem) {
        this.ut = new PrintWriter(stroem, true, StandardCharsets.UTF_8);
    }

    /**
     * Skriver «nir: » og meldingen på én linje; styretegn i den blir mellomrom. Elleve eller tolv sifre på rad kan være et
     * personnummer noen har skrevet i en kommando, og gjentas ikke.
     */
    void melding(String melding) {
        StringBuilder linje = new StringBuilder("nir: ");
        utenNumre(melding)
                .codePoints()
                .map(tegn -> Character.isISOControl(tegn) ? ' ' : tegn)
                .forEach(linje::appendCodePoint);
        ut.print(linje.append('\n'));
        ut.flush();
    }

    /** Teksten der elleve eller tolv sifre på rad er stjerner. */
    static String utenNumre(String tekst) {
        return NUMMER.matcher(tekst)
                .replaceAll(nummer -> "*".repeat(nummer.group().length()));
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
