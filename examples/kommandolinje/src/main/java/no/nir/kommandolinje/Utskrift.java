package no.nir.kommandolinje;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard ut: UTF-8 og linjeskift som {@code \n}, uansett hva maskinen ellers bruker. */
final class Utskrift {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stroem;

    Utskrift(OutputStream stroem) {
        this.stroem = new BufferedOutputStream(new Merket(stroem), BUFFER);
    }

    /** Skriver linjen og et linjeskift. */
    void linje(String linje) throws IOException {
        byter(linje.getBytes(StandardCharsets.UTF_8));
        stroem.write('\n');
    }

    /** Skriver linjene, hver med et linjeskift. */
    void linjer(Iterable<String> linjer) throws IOException {
        for (String linje : linjer) {
            linje(linje);
        }
    }

    /** Skriver det som alt er gjort om til UTF-8, med linjeskift. */
    void byter(byte[] utf8) throws IOException {
        stroem.write(utf8);
    }

    /** Sender fra seg alt som er skrevet. */
    void toem() throws IOException {
        stroem.flush();
    }

    /** Gjør en feil fra mottakeren til en {@link UtskriftException}, så den ikke forveksles med en feil fra en fil. */
    private static final class Merket extends OutputStream {

        private final OutputStream mottaker;

        Merket(OutputStream mottaker) {
            this.mottaker = mottaker;
        }

        @Override
        public void write(int tegn) throws IOException {
            write(new byte[] {(byte) tegn}, 0, 1);
        }

        @Override
        public void write(byte[] byter, int fra, int antall) throws IOException {
            try {
                mottaker.write(byter, fra, antall);
            } catch (IOException e) {
                throw new UtskriftException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                mottaker.flush();
            } catch (IOException e) {
                throw new UtskriftException(e);
            }
        }
    }
}
