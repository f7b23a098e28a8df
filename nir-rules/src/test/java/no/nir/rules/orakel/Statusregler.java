package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Kategori;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Timestatus;
import org.jspecify.annotations.Nullable;

/** Regelverk § 4: status for en ordning på vurderingsdagen. */
final class Statusregler {

    private Statusregler() {}

    /** FULLFOERT går først, så lukket kategori, så resten. */
    static Status status(
            Saksbilde bilde,
            Kategorilinje kategori,
            Ordningsbilde ordning,
            @Nullable Fristvurdering frist,
            @Nullable Timestatus timer,
            @Nullable Avslutningsvurdering avslutning) {
        if (fullfoert(bilde, kategori, ordning, timer, avslutning)) {
            return Status.FULLFOERT;
        }
        if (kategori.lukket(bilde.perDato)) {
            return Status.INAKTIV;
        }
        boolean inaktiv = switch (ordning.ordning.kode()) {
            case "INTRODUKSJONSPROGRAM" ->
                // Her er en avslutning alltid automatisk; en registrert har alt gitt FULLFOERT.
                avslutning != null || permanentStanset(ordning, bilde.perDato);
            // «A passed frist without completion»: alle norsk- og samfunnskunnskapsordninger som har frist.
            default -> passert(frist, bilde.perDato);
        };
        return inaktiv ? Status.INAKTIV : Status.AKTIV;
    }

    private static boolean fullfoert(
            Saksbilde bilde,
            Kategorilinje kategori,
            Ordningsbilde ordning,
            @Nullable Timestatus timer,
            @Nullable Avslutningsvurdering avslutning) {
        return switch (ordning.ordning.kode()) {
            case "INTRODUKSJONSPROGRAM" -> avslutning != null && !avslutning.automatisk();
            case "SAMFUNNSKUNNSKAP" ->
                Ordningsbilde.gjelder(ordning.fritak, bilde.perDato)
                        || (Timekrav.nok(timer) && proeveklar(bilde, kategori, ordning));
            case "NORSK_MED_NORSKMAAL", "NORSK_RETT_NORSKMAAL" -> norskmaalNaadd(bilde, ordning);
            case "NORSK_PLIKT" -> norskmaalNaadd(bilde, ordning) || Timekrav.nok(timer);
            case "NORSK_OG_SAMFUNNSKUNNSKAP",
                    "NORSK_FOR_ASYLSOEKERE",
                    "SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE",
                    "NORSK_KULTUR_OG_NORSKE_VERDIER" ->
                Timekrav.nok(timer) || Ordningsbilde.gjelder(ordning.fritak, bilde.perDato);
            default -> false;
        };
    }

    /** For rett og plikt kreves prøve bestått eller fritak fra den, når ikke fylkeskommunen har ansvaret (§ 3.2). */
    private static boolean proeveklar(Saksbilde bilde, Kategorilinje kategori, Ordningsbilde ordning) {
        return !kategori.kategori().equals(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP)
                || bilde.fylkeskommunen
                || bilde.samfunnskunnskapsproeve(true)
                || Ordningsbilde.gjelder(ordning.proevefritak, bilde.perDato);
    }

    /** Resultat på hver delprøve på minst norskmålet, eller fritak på grunn av dokumenterte kunnskaper. */
    private static boolean norskmaalNaadd(Saksbilde bilde, Ordningsbilde ordning) {
        for (Vedtak v : ordning.fritak) {
            if (Fritaksgrunn.DOKUMENTERTE_KUNNSKAPER.kode().equals(v.grunn())
                    && Ordningsbilde.gjelder(List.of(v), bilde.perDato)) {
                return true;
            }
        }
        Norskmaal maal = bilde.sak.norskmaal();
        return maal != null
                && bilde.norsknivaa("LYTTE", maal.lytte())
                && bilde.norsknivaa("LESE", maal.lese())
                && bilde.norsknivaa("SKRIVE", maal.skrive())
                && bilde.norsknivaa("MUNTLIG", maal.muntlig());
    }

    /** Permanent stans gjelder fra fom og har ingen slutt. */
    private static boolean permanentStanset(Ordningsbilde program, LocalDate perDato) {
        for (Vedtak v : program.permanentStans) {
            if (!Datoer.fomEllerVedtaksdato(v).isAfter(perDato)) {
                return true;
            }
        }
        return false;
    }

    /** En frist er holdt på fristdagen, og passert når per dato er etter den. */
    static boolean passert(@Nullable Fristvurdering frist, LocalDate perDato) {
        LocalDate dato = frist == null ? null : frist.dato();
        return dato != null && perDato.isAfter(dato);
    }
}
