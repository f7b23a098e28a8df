package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Timestatus;
import org.jspecify.annotations.Nullable;

/** Regelverk §§ 3.2 og 3.4: timer gjennomført, og timer som kreves. */
final class Timekrav {

    /** § 3.2: velgeren er før eller fra og med denne dagen. */
    private static final LocalDate NYTT_TIMETALL_FRA = LocalDate.of(2022, 1, 1);

    private Timekrav() {}

    /** {@code null} for introduksjonsprogram, kvalifisering for mottaksbeboere og kartlegging. */
    static @Nullable Timestatus timer(Saksbilde bilde, Kategorilinje kategori, Ordning ordning) {
        return switch (ordning.kode()) {
            case "INTRODUKSJONSPROGRAM", "KVALIFISERING_FOR_MOTTAKSBEBOERE", "KARTLEGGING" -> null;
            case "SAMFUNNSKUNNSKAP" ->
                new Timestatus(
                        // Timer på samfunnskunnskap for asylsøkere teller med.
                        bilde.ordning(ordning).timer.add(bilde.ordning(Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE).timer),
                        nyttTimetall(bilde, kategori) ? 75 : 50);
            case "NORSK_PLIKT" ->
                new Timestatus(bilde.ordning(ordning).timer, nyttTimetall(bilde, kategori) ? 225 : 250);
            case "NORSK_FOR_ASYLSOEKERE" -> new Timestatus(bilde.ordning(ordning).timer, 175);
            case "SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE" -> new Timestatus(bilde.ordning(ordning).timer, 25);
            case "NORSK_KULTUR_OG_NORSKE_VERDIER" -> new Timestatus(bilde.ordning(ordning).timer, 50);
            // § 3.4: 300 timer for plikt, 600 for rett og plikt og for rett.
            case "NORSK_OG_SAMFUNNSKUNNSKAP" ->
                new Timestatus(
                        bilde.ordning(ordning).timer,
                        kategori.kategori().equals(Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP) ? 300 : 600);
            default -> new Timestatus(bilde.ordning(ordning).timer, null);
        };
    }

    static boolean nok(@Nullable Timestatus timer) {
        Integer krav = timer == null ? null : timer.krav();
        return timer != null && krav != null && timer.gjennomfoert().compareTo(BigDecimal.valueOf(krav)) >= 0;
    }

    /** Velgeren er den første tillatelsens vedtaksdato, eller senere innreise; uten tillatelse kategori fom. */
    private static boolean nyttTimetall(Saksbilde bilde, Kategorilinje kategori) {
        var tillatelse = bilde.foersteTillatelse;
        if (tillatelse == null) {
            return Datoer.fraOgMed(kategori.fom(), NYTT_TIMETALL_FRA);
        }
        LocalDate innreise = tillatelse.innreisedato();
        return Datoer.fraOgMed(tillatelse.vedtaksdato(), NYTT_TIMETALL_FRA)
                || (innreise != null && Datoer.fraOgMed(innreise, NYTT_TIMETALL_FRA));
    }
}
