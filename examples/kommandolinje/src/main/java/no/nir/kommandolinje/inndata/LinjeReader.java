package no.nir.kommandolinje.inndata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Deler en strøm av byte i linjer ved linjeskift ({@code \n}), uten å tolke bytene. Bruker like mye minne uansett hvor lang
 * strømmen er.
 */
final class LinjeReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream inn;
    private final int grense;
    private final byte[] buffer = new byte[BUFFER];
    private int fra;
    private int til;
    private long nummer;

    /**
     * @param grense byte som tas vare på av en linje, og én til slik at den som leser ser at linjen er for lang; resten av
     *     linjen hoppes over
     * @param foer linjene som alt er lest av filen, så den første her får nummeret etter
     */
    LinjeReader(InputStream inn, int grense, long foer) {
        this.inn = inn;
        this.grense = grense;
        this.nummer = foer;
    }

    /** Nummeret på linjen som sist ble lest, fra 1. */
    long nummer() {
        return nummer;
    }

    /** Neste linje uten linjeskiftet; {@code null} når det ikke er flere. Bytene etter siste linjeskift er en linje. */
    byte @Nullable [] neste() throws IOException {
        if (!harMer()) {
            return null;
        }
        nummer++;
        int slutt = linjeskift();
        if (slutt >= 0 && slutt - fra <= grense) {
            byte[] linje = Arrays.copyOfRange(buffer, fra, slutt);
            fra = slutt + 1;
            return linje;
        }
        ByteArrayOutputStream linje = new ByteArrayOutputStream(2 * BUFFER);
        while (slutt < 0) {
            taVarePaa(linje, til);
            fra = til;
            if (!harMer()) {
                return linje.toByteArray();
            }
            slutt = linjeskift();
        }
        taVarePaa(linje, slutt);
        fra = slutt + 1;
        return linje.toByteArray();
    }

    private void taVarePaa(ByteArrayOutputStream linje, int slutt) {
        linje.write(buffer, fra, Math.min(slutt - fra, grense + 1 - linje.size()));
    }

    private int linjeskift() {
        for (int i = fra; i < til; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean harMer() throws IOException {
        while (fra == til) {
            int lest = inn.read(buffer, 0, buffer.length);
            if (lest < 0) {
                return false;
            }
            fra = 0;
            til = lest;
        }
        return true;
    }
}
