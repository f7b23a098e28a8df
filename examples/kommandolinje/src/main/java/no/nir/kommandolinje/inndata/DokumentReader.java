package no.nir.kommandolinje.inndata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import no.nir.core.json.Jsongrenser;
import org.jspecify.annotations.Nullable;

/**
 * Leser en fil som ett dokument per linje, eller som ett dokument over flere linjer.
 *
 * <p>Åpner den første linjen som ikke er blank, et objekt eller en liste uten å lukke det, er hele filen ett dokument når
 * klammene går opp først på den siste linjen, eller når ingen senere linje er et helt objekt som begynner helt til venstre. Slik ser alle
 * pent formaterte dokumenter ut, også de avkortede. Ellers er filen saker linje for linje der de første er avkortet, og bare
 * de avvises.
 *
 * <p>Blanke linjer hoppes over, men telles. Av et dokument som er større enn nir tar imot, leses bare så mye at det vises at
 * det er for stort.
 */
public final class DokumentReader {

    private static final int GRENSE = Jsongrenser.DOKUMENT;

    private final LinjeReader fil;
    private @Nullable LinjeReader lest;
    private boolean begynt;

    public DokumentReader(InputStream inn) {
        this.fil = new LinjeReader(inn, GRENSE, 0);
    }

    /** Neste dokument; {@code null} når det ikke er flere. */
    public @Nullable Dokument neste() throws IOException {
        Dokument linje = linje();
        if (begynt || linje == null) {
            return linje;
        }
        begynt = true;
        return Klammer.aapen(linje.utf8()) ? aapnet(linje) : linje;
    }

    /** Neste linje som ikke er blank: av dem som alt er lest, så av resten av filen. */
    private @Nullable Dokument linje() throws IOException {
        LinjeReader igjen = lest;
        Dokument linje = igjen == null ? null : linje(igjen);
        return linje == null ? linje(fil) : linje;
    }

    private static @Nullable Dokument linje(LinjeReader linjer) throws IOException {
        byte[] linje = linjer.neste();
        while (linje != null && Klammer.blank(linje)) {
            linje = linjer.neste();
        }
        return linje == null ? null : new Dokument(linjer.nummer(), linje);
    }

    /** Leser videre til det er klart om linjen åpner ett dokument, eller er en avkortet sak blant flere. */
    private Dokument aapnet(Dokument foerste) throws IOException {
        ByteArrayOutputStream alt = new ByteArrayOutputStream();
        alt.writeBytes(foerste.utf8());
        int dybde = Klammer.dybde(foerste.utf8());
        boolean lukket = false;
        boolean merEtter = false;
        boolean harHeleSaker = false;
        for (byte[] linje = fil.neste(); linje != null; linje = alt.size() > GRENSE ? null : fil.neste()) {
            alt.write('\n');
            alt.writeBytes(linje);
            merEtter |= lukket && !Klammer.blank(linje);
            dybde += Klammer.dybde(linje);
            lukket |= dybde <= 0;
            harHeleSaker |= Klammer.hel(linje);
        }
        boolean ettDokument = lukket && !merEtter && alt.size() <= GRENSE;
        if (harHeleSaker && !ettDokument) {
            LinjeReader igjen =
                    new LinjeReader(new ByteArrayInputStream(alt.toByteArray()), GRENSE, foerste.linje() - 1);
            igjen.neste();
            lest = igjen;
            return foerste;
        }
        hoppOverResten();
        byte[] utf8 = alt.toByteArray();
        return new Dokument(foerste.linje(), utf8.length > GRENSE ? Arrays.copyOf(utf8, GRENSE + 1) : utf8);
    }

    /** Er det noe igjen, er dokumentet alt for stort, og resten hører til det. */
    private void hoppOverResten() throws IOException {
        byte[] linje;
        do {
            linje = fil.neste();
        } while (linje != null);
    }
}
