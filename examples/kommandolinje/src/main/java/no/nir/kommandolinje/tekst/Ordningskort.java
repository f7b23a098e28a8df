package no.nir.kommandolinje.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.nir.catalog.Maalform;
import no.nir.catalog.Tekster;
import no.nir.core.kode.Mangelkode;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;

/** Kortet for en ordning i «NIR Aktive ordninger» (kilde 000). */
final class Ordningskort {

    private static final String IKKE_REGISTRERT = "_IKKE_REGISTRERT";
    private static final String IKKE_BEREGNET = "ikke beregnet. ";
    private static final String FRISTTEKST = "status.frist.";

    private final Kodenavn navn;

    Ordningskort(Kodenavn navn) {
        this.navn = navn;
    }

    List<String> linjer(Ordningsvurdering ordning) {
        List<String> linjer = new ArrayList<>();
        linjer.add(navn.av(ordning.ordning()));
        linjer.add("  Kategori: " + navn.av(ordning.kategori()));
        linjer.add("  Kategori fra: " + Datoform.av(ordning.kategoriFra()));
        Fristvurdering frist = ordning.frist();
        if (frist != null) {
            linjer.add("  Frist for gjennomføring: " + frist(frist));
        }
        linjer.add("  Status:" + (ordning.status() == Status.AKTIV ? "" : " " + status(ordning)));
        ordning.statuslinjer().forEach(linje -> linjer.add("    " + linje));
        Avslutningsvurdering avslutning = ordning.avslutning();
        if (avslutning != null) {
            linjer.add("  Avslutning: " + Datoform.av(avslutning.dato()) + ", " + navn.av(avslutning.aarsak())
                    + (avslutning.automatisk() ? " (satt av systemet)" : ""));
        }
        return linjer;
    }

    private String status(Ordningsvurdering ordning) {
        return navn.av("status", ordning.status().name());
    }

    private String frist(Fristvurdering frist) {
        LocalDate dato = frist.dato();
        return dato == null
                ? IKKE_BEREGNET
                        + String.join(
                                ". ", frist.mangler().stream().map(this::mangel).toList())
                : Datoform.av(dato);
    }

    /** Teksten NIR viser om det som mangler, uten «ikke beregnet» foran. */
    private String mangel(Mangelkode mangel) {
        Tekster tekster = navn.katalog().tekster();
        String noekkel = FRISTTEKST + mangel.kode().replace(IKKE_REGISTRERT, "").toLowerCase(Locale.ROOT);
        String tekst = tekster.finnes(noekkel) ? tekster.tekst(noekkel, Maalform.NB) : navn.av(mangel);
        return tekst.startsWith(IKKE_BEREGNET) ? tekst.substring(IKKE_BEREGNET.length()) : tekst;
    }
}
