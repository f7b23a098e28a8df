package no.nir.kommandolinje.tekst;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;
import org.jspecify.annotations.Nullable;

/** Tiltakene på en ordning, måned for måned, slik NIR viser dem (kilde 000). */
final class Maanedsvisning {

    private static final int DESIMALER = 2;

    private final Kodenavn navn;
    private final Map<String, Tiltak> tiltak;

    Maanedsvisning(Kodenavn navn, Sak sak) {
        this.navn = navn;
        this.tiltak = sak.tiltak().stream().collect(Collectors.toMap(Tiltak::id, Function.identity()));
    }

    /** Raden for måneden, og tiltakene i den, også de slettede. */
    List<String> aapen(Tiltaksmaaned maaned) {
        List<String> linjer = new ArrayList<>();
        linjer.add(rad(maaned));
        if (!maaned.tiltak().isEmpty()) {
            tabell(maaned).linjer().forEach(linje -> linjer.add("  " + linje));
        }
        return linjer;
    }

    /** Raden for måneden, for eksempel «Desember 2021 - Gjennomsnittlig tilbudt tiltak: 8.00 timer pr uke - 1 slettet». */
    static String rad(Tiltaksmaaned maaned) {
        return Datoform.av(maaned.maaned()) + " - Gjennomsnittlig tilbudt tiltak: "
                + maaned.gjennomsnitt().setScale(DESIMALER, RoundingMode.UNNECESSARY) + " timer pr uke"
                + (maaned.slettede() == 0 ? "" : " - " + maaned.slettede() + " slettet");
    }

    private Tabell tabell(Tiltaksmaaned maaned) {
        Tabell tabell = new Tabell("Tiltakgruppe", "Tiltak", "Fra dato", "Til dato", "Timer per uke", "Gjennomført");
        for (TiltakIMaaned t : maaned.tiltak()) {
            Tiltak helt = tiltak.get(t.id());
            if (helt == null) {
                throw new IllegalArgumentException(
                        "Vurderingen er ikke av denne saken: den nevner tiltaket " + t.id() + ".");
            }
            tabell.rad(
                    navn.av(navn.katalog().gruppe(helt.type())) + merknad(t),
                    navn.av(helt.type()),
                    Datoform.av(t.fom()),
                    Datoform.av(t.tom()),
                    timer(helt.timerPerUke()),
                    gjennomfoert(helt.gjennomfoering()));
        }
        return tabell;
    }

    private static String merknad(TiltakIMaaned tiltak) {
        if (tiltak.slettet()) {
            return " (slettet)";
        }
        return tiltak.gjeldende() ? "" : " (ikke gjeldende)";
    }

    private static String timer(@Nullable BigDecimal timer) {
        return timer == null ? "-" : timer.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String gjennomfoert(Gjennomfoering gjennomfoering) {
        if (gjennomfoering.equals(Gjennomfoering.IKKE_REGISTRERT)) {
            return "-";
        }
        return gjennomfoering.equals(Gjennomfoering.GJENNOMFOERT) ? "Ja" : "Nei";
    }
}
