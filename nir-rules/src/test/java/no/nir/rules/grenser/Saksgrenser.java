package no.nir.rules.grenser;

import java.time.LocalDate;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Grensene for lov, kategorier, timekrav og alder. */
final class Saksgrenser {

    private static final LocalDate LOVEN = LocalDate.of(2021, 1, 1);
    private static final LocalDate TIMER = LocalDate.of(2022, 1, 1);
    private static final LocalDate KOLLEKTIV = LocalDate.of(2022, 3, 11);
    private static final LocalDate NY_LOV = LocalDate.of(2026, 1, 1);
    private static final LocalDate OVERGANG_SLUTT = LocalDate.of(2026, 6, 30);
    private static final LocalDate KAPITTEL_6A = LocalDate.of(2026, 7, 1);

    private final Grensedekning dekning;
    private final Sak sak;
    private final Vurdering svar;

    Saksgrenser(Grensedekning dekning, Sak sak, Vurdering svar) {
        this.dekning = dekning;
        this.sak = sak;
        this.svar = svar;
    }

    void tell() {
        Person person = sak.person();
        Oppholdstillatelse foerste = foerste();
        lov(foerste);
        for (Oppholdstillatelse t : sak.oppholdstillatelser()) {
            dekning.dag(Grense.ALDER_18, person.foedselsdato().plusYears(18), t.vedtaksdato());
            dekning.dag(Grense.ALDER_55, person.foedselsdato().plusYears(55), t.vedtaksdato());
            dekning.dag(Grense.ALDER_56, person.foedselsdato().plusYears(56), t.vedtaksdato());
            dekning.dag(Grense.ALDER_67, person.foedselsdato().plusYears(67), t.vedtaksdato());
            if (t.hjemmel().equals(Oppholdsgrunnlag.UTL_34)) {
                dekning.dag(Grense.KOLLEKTIV, t.vedtaksdato(), KOLLEKTIV);
            } else if (etterTildelingMedKollektiv(t)) {
                dekning.dag(Grense.OVERGANG_FRA, t.vedtaksdato(), NY_LOV);
                dekning.dag(Grense.OVERGANG_TIL, t.vedtaksdato(), OVERGANG_SLUTT);
            }
        }
        if (person.foedselsdato().getMonthValue() == 2 && person.foedselsdato().getDayOfMonth() == 29) {
            dekning.sett(Grense.FOEDT_SKUDDAG, 0);
        }
        if (!person.arbeid().isEmpty() && !sak.oppholdstillatelser().isEmpty()) {
            dekning.dag(Grense.ARBEID_FRA, svar.perDato(), NY_LOV);
        }
        svar.kategorier().forEach(this::kategori);
        svar.ordninger().forEach(o -> timevalg(o, foerste));
    }

    private void lov(@Nullable Oppholdstillatelse foerste) {
        if (foerste == null) {
            sak.kategorier().stream()
                    .map(k -> k.periode().fom())
                    .min(LocalDate::compareTo)
                    .ifPresent(fom -> dekning.dag(Grense.LOV_KATEGORI, fom, LOVEN));
            return;
        }
        LocalDate innreise = foerste.innreisedato();
        if (innreise == null || innreise.isBefore(LOVEN)) {
            dekning.dag(Grense.LOV_TILLATELSE, foerste.vedtaksdato(), LOVEN);
        }
        if (innreise != null && foerste.vedtaksdato().isBefore(LOVEN)) {
            dekning.dag(Grense.LOV_INNREISE, innreise, LOVEN);
        }
    }

    private @Nullable Oppholdstillatelse foerste() {
        Oppholdstillatelse foerste = null;
        for (Oppholdstillatelse t : sak.oppholdstillatelser()) {
            if (foerste == null || t.vedtaksdato().isBefore(foerste.vedtaksdato())) {
                foerste = t;
            }
        }
        return foerste;
    }

    /** Om en kjent tildeling er vedtatt mellom kollektiv beskyttelse og denne tillatelsen (forskriften § 43 h). */
    private boolean etterTildelingMedKollektiv(Oppholdstillatelse senere) {
        return sak.oppholdstillatelser().stream()
                .filter(t -> t.hjemmel().equals(Oppholdsgrunnlag.UTL_34)
                        && !t.vedtaksdato().isBefore(KOLLEKTIV)
                        && !t.vedtaksdato().isAfter(senere.vedtaksdato()))
                .anyMatch(t -> sak.vedtak().stream()
                        .anyMatch(v -> v.type().equals(Vedtakstype.TILDELING)
                                && !v.vedtaksdato().isAfter(svar.perDato())
                                && !v.vedtaksdato().isBefore(t.vedtaksdato())
                                && v.vedtaksdato().isBefore(senere.vedtaksdato())));
    }

    private void kategori(Kategorivurdering k) {
        LocalDate fom = k.periode().fom();
        if (k.kategori().equals(Kategori.OPPLAERING_I_MOTTAK)) {
            dekning.dag(Grense.ASYL_ORDNING, fom, TIMER);
        }
        if (k.kategori().equals(Kategori.RETT_TIL_INTRODUKSJONSPROGRAM)
                || k.kategori().equals(Kategori.RETT_TIL_NORSK)) {
            dekning.dag(Grense.KAPITTEL_6A, svar.perDato(), KAPITTEL_6A);
        }
    }

    /** Den første tillatelsens dag, eller innreise når den er senere; uten tillatelse kategoriens. */
    private void timevalg(Ordningsvurdering o, @Nullable Oppholdstillatelse foerste) {
        LocalDate velger = o.kategoriFra();
        if (foerste != null) {
            LocalDate innreise = foerste.innreisedato();
            velger = innreise != null && innreise.isAfter(foerste.vedtaksdato()) ? innreise : foerste.vedtaksdato();
        }
        if (o.ordning().equals(Ordning.SAMFUNNSKUNNSKAP)) {
            dekning.dag(Grense.TIMER_SAMFUNNSKUNNSKAP, velger, TIMER);
        } else if (o.ordning().equals(Ordning.NORSK_PLIKT)) {
            dekning.dag(Grense.TIMER_NORSK_PLIKT, velger, TIMER);
        }
    }
}
