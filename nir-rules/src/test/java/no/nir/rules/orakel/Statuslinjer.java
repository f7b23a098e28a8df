package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.Timestatus;
import org.jspecify.annotations.Nullable;

/** Regelverk § 4: statuslinjene slik kortene i kilde 000 viser dem. */
final class Statuslinjer {

    private Statuslinjer() {}

    static List<String> linjer(Saksbilde bilde, Ordningsbilde ordning, @Nullable Timestatus timer) {
        List<String> linjer = new ArrayList<>(2);
        if (timer != null) {
            String gjort = tall(timer.gjennomfoert());
            linjer.add(
                    timer.krav() == null
                            ? gjort + " timer gjennomført"
                            : gjort + " av " + timer.krav() + " timer gjennomført");
        }
        if (ordning.ordning.equals(Ordning.NORSK_MED_NORSKMAAL)
                || ordning.ordning.equals(Ordning.NORSK_RETT_NORSKMAAL)) {
            linjer.add("Norskmål: " + norskmaal(bilde.sak.norskmaal()));
        } else if (ordning.ordning.equals(Ordning.SAMFUNNSKUNNSKAP)) {
            linjer.add("Prøve: " + proeve(bilde, ordning));
        } else if (ordning.ordning.equals(Ordning.INTRODUKSJONSPROGRAM)
                || ordning.ordning.equals(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE)) {
            int antall = 0;
            for (Tiltak t : ordning.tiltak) {
                antall += t.slettet() == null ? 1 : 0;
            }
            linjer.add(antall == 0 ? "Deltakelse: Ikke registrert tiltak" : "Deltakelse: " + antall + " tiltak");
        }
        return linjer;
    }

    private static String norskmaal(@Nullable Norskmaal maal) {
        return maal == null
                ? "Ikke registrert"
                : "lytte " + maal.lytte() + ", lese " + maal.lese() + ", skrive " + maal.skrive() + ", muntlig "
                        + maal.muntlig();
    }

    private static String proeve(Saksbilde bilde, Ordningsbilde ordning) {
        if (bilde.samfunnskunnskapsproeve(true)) {
            return "Bestått";
        }
        if (Ordningsbilde.gjelder(ordning.proevefritak, bilde.perDato)) {
            return "Fritatt";
        }
        return bilde.samfunnskunnskapsproeve(false) ? "Ikke bestått" : "Ikke gjennomført";
    }

    /** Kontrakten: ingen nuller til slutt, desimalkomma. */
    private static String tall(BigDecimal timer) {
        return timer.signum() == 0
                ? "0"
                : timer.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
