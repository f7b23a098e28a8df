package no.nir.kommandolinje.inndata;

import java.util.ArrayList;
import java.util.List;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Et dokument som ikke ble vurdert.
 *
 * @param fil navnet på filen når det leses flere, ellers {@code null}
 * @param linje linjen i filen der dokumentet begynner, fra 1
 * @param feil alle feilene, med linjenummer i dokumentet
 */
public record Avvist(@Nullable String fil, long linje, List<Inndatafeil> feil) {

    public Avvist {
        feil = List.copyOf(feil);
    }

    /** {@code {"linje": n, "feil": [{"peker", "melding", "linje", "kolonne"}]}}, der linjene er linjer i filen. */
    public String somJson() {
        JsonWriter ut = new JsonWriter();
        ut.objekt();
        if (fil != null) {
            ut.felt("fil", fil);
        }
        ut.felt("linje", linje);
        ut.liste("feil", feil, f -> {
            ut.objekt().felt("peker", f.peker()).felt("melding", f.melding());
            ut.felt("linje", iFilen(f)).felt("kolonne", f.kolonne()).slutt();
        });
        return ut.slutt().tekst();
    }

    /** Det samme til mennesker. */
    public List<String> somTekst() {
        List<String> linjer = new ArrayList<>();
        linjer.add((fil == null ? "" : fil + ", ") + "linje " + linje + ": saken er avvist.");
        for (Inndatafeil f : feil) {
            linjer.add("  " + (f.peker().isEmpty() ? "" : f.peker() + ": ") + f.melding() + " (linje " + iFilen(f)
                    + ", tegn " + f.kolonne() + ")");
        }
        return linjer;
    }

    private long iFilen(Inndatafeil f) {
        return linje + f.linje() - 1;
    }
}
