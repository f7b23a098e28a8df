package no.nir.rules.orakel;

import java.time.LocalDate;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Ordning;
import no.nir.core.program.Avslutning;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristvurdering;
import org.jspecify.annotations.Nullable;

/** Regelverk § 6 (og § 4 siste kulepunkt): avslutningen som gjelder, registrert eller satt av systemet. */
final class Avslutninger {

    private Avslutninger() {}

    static @Nullable Avslutningsvurdering avslutning(
            Saksbilde bilde,
            Kategorilinje kategori,
            Ordningsbilde ordning,
            @Nullable Fristvurdering frist,
            Funnliste funn) {
        if (ordning.ordning.equals(Ordning.INTRODUKSJONSPROGRAM)) {
            return program(bilde, ordning, frist, funn);
        }
        LocalDate tom = kategori.tom();
        if (ordning.ordning.equals(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE)
                && tom != null
                && kategori.lukket(bilde.perDato)) {
            return new Avslutningsvurdering(tom, Avslutningsaarsak.IKKE_LENGER_I_KATEGORI, true);
        }
        return null;
    }

    private static @Nullable Avslutningsvurdering program(
            Saksbilde bilde, Ordningsbilde program, @Nullable Fristvurdering frist, Funnliste funn) {
        LocalDate d = program.start();
        LocalDate fristdato = frist == null ? null : frist.dato();
        Avslutning gjelder = null;
        for (Post<Avslutning> post : program.avslutninger) {
            Avslutning a = post.verdi();
            if (d != null && a.dato().isBefore(d)) {
                funn.ta(Funnkode.AVSLUTNING_FOER_START, program.ordning, post.navn("avslutninger"));
            } else if (fristdato != null && a.dato().isAfter(fristdato)) {
                funn.ta(Funnkode.AVSLUTNING_ETTER_FRIST, program.ordning, post.navn("avslutninger"));
            } else if (gjelder == null || a.dato().isBefore(gjelder.dato())) {
                gjelder = a;
            }
        }
        if (gjelder != null) {
            return new Avslutningsvurdering(gjelder.dato(), gjelder.aarsak(), false);
        }
        if (fristdato == null || !bilde.perDato.isAfter(fristdato)) {
            return null;
        }
        Vedtak tildeling = program.foersteTildeling;
        if (tildeling == null) {
            funn.ta(Funnkode.AVSLUTNING_MANGLER, program.ordning);
        } else {
            funn.ta(Funnkode.AVSLUTNING_MANGLER, program.ordning, tildeling.id());
        }
        return new Avslutningsvurdering(fristdato, Avslutningsaarsak.AVSLUTNINGSAARSAK_IKKE_REGISTRERT, true);
    }
}
