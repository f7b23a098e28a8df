package no.nir.kommandolinje.inndata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import no.nir.core.json.Jsongrenser;
import org.jspecify.annotations.Nullable;

/**
 * Leser en fil som ett dokument per linje, eller som ett dokument over flere linjer.
 *
 * <p>Det siste når den første linjen som ikke er blank, åpner et objekt eller en liste uten å lukke det, og den neste linjen
 * som ikke er blank, ikke selv er et helt objekt. Slik ser alle pent formaterte dokumenter ut. Følger et helt objekt etter
 * en linje som ikke er lukket, er filen saker linje for linje der den første er avkortet, og bare den avvises.
 *
 * <p>Blanke linjer hoppes over, men telles. Av et dokument som er større enn nir tar imot, leses bare så mye at det vises at
 * det er for stort.
 */
public final class DokumentReader {

    private static final int GRENSE = Jsongrenser.DOKUMENT;

    private final LinjeReader linjer;
    private boolean begynt;
    private @Nullable Dokument neste;

    public DokumentReader(InputStream inn) {
        this.linjer = new LinjeReader(inn, GRENSE);
    }

    /** Neste dokument; {@code null} når det ikke er flere. */
    public @Nullable Dokument neste() throws IOException {
        Dokument ventende = neste;
        if (ventende != null) {
            neste = null;
            return ventende;
        }
        Dokument linje = linje();
        if (begynt || linje == null) {
            return linje;
        }
        begynt = true;
        if (!Klammer.aapen(linje.utf8())) {
            return linje;
        }
        Dokument andre = linje();
        if (andre != null && !Klammer.hel(andre.utf8())) {
            return alt(linje, andre);
        }
        neste = andre;
        return linje;
    }

    /** Neste linje som ikke er blank. */
    private @Nullable Dokument linje() throws IOException {
        byte[] linje = linjer.neste();
        while (linje != null && Klammer.blank(linje)) {
            linje = linjer.neste();
        }
        return linje == null ? null : new Dokument(linjer.nummer(), linje);
    }

    /** Hele filen fra den første linjen. Linjenumrene inni dokumentet blir de samme, regnet fra der det begynner. */
    private Dokument alt(Dokument foerste, Dokument andre) throws IOException {
        ByteArrayOutputStream alt = new ByteArrayOutputStream();
        taMed(alt, foerste.utf8());
        for (long nummer = foerste.linje(); nummer < andre.linje(); nummer++) {
            taMed(alt, new byte[] {'\n'});
        }
        taMed(alt, andre.utf8());
        for (byte[] linje = linjer.neste(); linje != null; linje = linjer.neste()) {
            taMed(alt, new byte[] {'\n'});
            taMed(alt, linje);
        }
        return new Dokument(foerste.linje(), alt.toByteArray());
    }

    private static void taMed(ByteArrayOutputStream alt, byte[] byter) {
        alt.write(byter, 0, Math.min(byter.length, GRENSE + 1 - alt.size()));
    }
}
