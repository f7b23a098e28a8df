package no.nir.rules.orakel;

import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Lov;
import no.nir.core.opphold.Oppholdstillatelse;

/** Regelverk § 1: hvilken lov saken hører under. */
final class Lovvalg {

    /** § 1: vedtaksdato eller innreisedato på eller etter denne dagen gir integreringsloven. */
    private static final LocalDate INTEGRERINGSLOVEN_FRA = LocalDate.of(2021, 1, 1);

    private Lovvalg() {}

    static Lov lov(Saksbilde bilde) {
        Oppholdstillatelse foerste = bilde.foersteTillatelse;
        if (foerste != null) {
            LocalDate innreise = foerste.innreisedato();
            return lov(Datoer.fraOgMed(foerste.vedtaksdato(), INTEGRERINGSLOVEN_FRA)
                    || (innreise != null && Datoer.fraOgMed(innreise, INTEGRERINGSLOVEN_FRA)));
        }
        // Uten tillatelse: den tidligste registrerte kategorien, også en som begynner etter per dato.
        LocalDate tidligst = null;
        for (Kategoriperiode k : bilde.sak.kategorier()) {
            tidligst = Datoer.tidligstAv(tidligst, k.periode().fom());
        }
        return lov(tidligst == null || Datoer.fraOgMed(tidligst, INTEGRERINGSLOVEN_FRA));
    }

    private static Lov lov(boolean integreringsloven) {
        return integreringsloven ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN;
    }
}
