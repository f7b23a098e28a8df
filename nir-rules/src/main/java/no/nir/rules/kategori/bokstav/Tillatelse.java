package no.nir.rules.kategori.bokstav;

import java.time.LocalDate;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Kontekst;

/**
 * En oppholdstillatelse gitt senest per dato.
 *
 * @param plass plassen i saken, fra 0
 */
public record Tillatelse(KjentSak sak, Oppholdstillatelse tillatelse, int plass) implements Faktum {

    /** Hvor den står i saken. */
    public String post() {
        return "oppholdstillatelser[" + plass + "]";
    }

    public Oppholdsgrunnlag hjemmel() {
        return tillatelse.hjemmel();
    }

    public LocalDate vedtaksdato() {
        return tillatelse.vedtaksdato();
    }

    public boolean referansepersonParagraf9() {
        return tillatelse.referansepersonParagraf9();
    }

    public boolean referansepersonBosattUnderFemAar() {
        return tillatelse.referansepersonBosattUnderFemAar();
    }

    /**
     * Om saken har en tidligere eller samtidig tillatelse på dette grunnlaget, gitt fra og med {@code tidligst}, og det er
     * kjent en tildeling vedtatt fra den ble gitt til dagen før denne ble det.
     */
    public boolean etterTildelingMed(Oppholdsgrunnlag grunnlag, LocalDate tidligst) {
        for (Oppholdstillatelse t : sak.sak().oppholdstillatelser()) {
            boolean treffer = t.hjemmel().equals(grunnlag)
                    && !t.vedtaksdato().isBefore(tidligst)
                    && !t.vedtaksdato().isAfter(vedtaksdato());
            if (treffer && tildeltFra(t.vedtaksdato())) {
                return true;
            }
        }
        return false;
    }

    private boolean tildeltFra(LocalDate foerste) {
        for (Vedtak v : sak.sak().vedtak()) {
            if (v.type().equals(Vedtakstype.TILDELING)
                    && !v.vedtaksdato().isAfter(sak.kontekst().perDato())
                    && !v.vedtaksdato().isBefore(foerste)
                    && v.vedtaksdato().isBefore(vedtaksdato())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Kontekst kontekst() {
        return sak.kontekst();
    }

    @Override
    public String somTekst() {
        return post() + " " + hjemmel() + " gitt " + vedtaksdato();
    }
}
