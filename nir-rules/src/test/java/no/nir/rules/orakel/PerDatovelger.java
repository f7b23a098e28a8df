package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Velger per datoer der svaret på en sak kan skifte. */
final class PerDatovelger {

    private static final List<LocalDate> FASTE = List.of(
            LocalDate.of(2021, 6, 3),
            LocalDate.of(2022, 3, 19),
            LocalDate.of(2024, 8, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 7, 2),
            LocalDate.of(2026, 11, 21));

    private PerDatovelger() {}

    static List<LocalDate> velg(Sak sak, int antall, Tilfeldig tilfeldig) {
        List<LocalDate> grenser = grenser(sak, Orakel.vurder(sak, tilfeldig.en(FASTE)));
        List<LocalDate> svar = new ArrayList<>(antall);
        for (int i = 0; i < antall; i++) {
            svar.add(
                    grenser.isEmpty() || tilfeldig.sjanse(30)
                            ? tilfeldig.en(FASTE)
                            : tilfeldig.naer(tilfeldig.en(grenser)));
        }
        return svar;
    }

    /** Fristene i svaret flere ganger, så kategorier, vedtak, tiltak og avslutninger i saken. */
    private static List<LocalDate> grenser(Sak sak, Vurdering vurdering) {
        List<LocalDate> svar = new ArrayList<>();
        for (Ordningsvurdering o : vurdering.ordninger()) {
            var frist = o.frist();
            var oppstart = o.fristOppstart();
            if (frist != null) {
                LocalDate dato = frist.dato();
                LocalDate fra = frist.fra();
                ta(svar, dato);
                ta(svar, dato);
                ta(svar, fra);
                ta(svar, fra == null ? null : fra.plusMonths(3));
                ta(svar, fra == null ? null : fra.plusMonths(6));
            }
            ta(svar, oppstart == null ? null : oppstart.dato());
        }
        for (Kategorivurdering k : vurdering.kategorier()) {
            ta(svar, k.periode().fom());
            ta(svar, k.periode().tom());
        }
        for (Vedtak v : sak.vedtak()) {
            ta(svar, v.vedtaksdato());
            ta(svar, v.tom());
        }
        for (Avslutning a : sak.avslutninger()) {
            ta(svar, a.dato());
        }
        if (!sak.tiltak().isEmpty()) {
            Tiltak foerste = sak.tiltak().get(0);
            ta(svar, foerste.fom());
            ta(svar, foerste.tom());
        }
        var bosettinger = sak.person().bosettinger();
        if (!bosettinger.isEmpty()) {
            ta(svar, bosettinger.get(0).dato().plusYears(2));
        }
        return svar;
    }

    private static void ta(List<LocalDate> svar, @Nullable LocalDate dato) {
        if (dato != null) {
            svar.add(dato);
        }
    }
}
