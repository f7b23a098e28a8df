package no.nir.kommandolinje.inndata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import no.nir.core.json.Jsongrenser;
import org.jspecify.annotations.Nullable;

/**
 * Leser en fil som ett dokument per linje, eller som ett dokument over flere linjer.
 *
 * <p>Åpner den første linjen som ikke er blank, et objekt eller en liste uten å lukke det, er hele filen ett dokument når
 * klammene går opp på den siste linjen, eller når ingen senere linje begynner helt til venstre med et helt objekt. Slik ser alle
 * pent formaterte dokumenter ut, også de avkortede. Ellers er filen saker linje for linje der de første er avkortet, og bare
 * de avvises.
 *
 * <p>Blanke linjer hoppes over, men telles. Av et dokument som er større enn nir tar imot, leses bare så mye at det vises at
 * det er for stort.
 */
public final class DokumentReader {

    private static final int GRENSE = Jsongrenser.DOKUMENT;

    private final LinjeReader linjer;
    private final Deque<Dokument> ventende = new ArrayDeque<>();
    private boolean begynt;

    public DokumentReader(InputStream inn) {
        this.linjer = new LinjeReader(inn, GRENSE);
    }

    /** Neste dokument; {@code null} når det ikke er flere. */
    public @Nullable Dokument neste() throws IOException {
        if (!begynt) {
            begynt = true;
            begynn();
        }
        return ventende.isEmpty() ? linje() : ventende.poll();
    }

    /** Leser den første linjen, og så mange til som trengs for å se om de er ett dokument. */
    private void begynn() throws IOException {
        Dokument linje = linje();
        if (linje == null) {
            return;
        }
        ventende.add(linje);
        if (!Klammer.aapen(linje.utf8())) {
            return;
        }
        int dybde = 0;
        int stoerrelse = 0;
        boolean gaarOpp = false;
        boolean harHeleSaker = false;
        for (Dokument neste = linje; neste != null; neste = stoerrelse > GRENSE ? null : leggTilNeste()) {
            dybde += Klammer.dybde(neste.utf8());
            stoerrelse += neste.utf8().length + 1;
            gaarOpp = dybde == 0;
            harHeleSaker |= Klammer.hel(neste.utf8());
        }
        if (!harHeleSaker || (gaarOpp && stoerrelse <= GRENSE)) {
            Dokument alt = samlet();
            ventende.clear();
            ventende.add(alt);
        }
    }

    private @Nullable Dokument leggTilNeste() throws IOException {
        Dokument linje = linje();
        if (linje != null) {
            ventende.add(linje);
        }
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

    /** Linjene og resten av filen som ett dokument. Linjenumrene inni det blir de samme, regnet fra der det begynner. */
    private Dokument samlet() throws IOException {
        long foerste = ventende.getFirst().linje();
        long nummer = foerste;
        ByteArrayOutputStream alt = new ByteArrayOutputStream();
        for (Dokument linje : ventende) {
            for (; nummer < linje.linje(); nummer++) {
                taMed(alt, new byte[] {'\n'});
            }
            taMed(alt, linje.utf8());
        }
        hoppOverResten();
        return new Dokument(foerste, alt.toByteArray());
    }

    /** Er det noe igjen, er dokumentet alt for stort, og resten hører til det. */
    private void hoppOverResten() throws IOException {
        byte[] linje;
        do {
            linje = linjer.neste();
        } while (linje != null);
    }

    private static void taMed(ByteArrayOutputStream alt, byte[] byter) {
        alt.write(byter, 0, Math.min(byter.length, GRENSE + 1 - alt.size()));
    }
}
