package no.nir.rules.kategori;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.kode.Ordning;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Arbeidsforhold;
import no.nir.core.person.Person;
import no.nir.core.tid.Datoregning;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.kategori.bokstav.Bokstav;
import no.nir.rules.kategori.bokstav.Bokstavert;
import org.jspecify.annotations.Nullable;

/**
 * En tillatelse som kan gi kategorier, med det som er kjent om personen.
 *
 * @param programordning ordningen første tildeling avgjør bosettingstiden av
 * @param etterFamilie om en tillatelse etter § 9 bokstav f er gitt før denne
 */
public record Tillatelsessak(Bokstavert om, Ordning programordning, boolean etterFamilie) implements Avledet {

    public Bokstav bokstav() {
        return om.bokstav();
    }

    public String post() {
        return om.om().post();
    }

    private KjentSak sak() {
        return om.om().sak();
    }

    private Person person() {
        return sak().sak().person();
    }

    private Oppholdstillatelse tillatelse() {
        return om.om().tillatelse();
    }

    public LocalDate perDato() {
        return sak().kontekst().perDato();
    }

    public LocalDate vedtaksdato() {
        return tillatelse().vedtaksdato();
    }

    public @Nullable LocalDate fornyetDato() {
        return tillatelse().fornyetDato();
    }

    public boolean grunnlagForPermanent() {
        return tillatelse().grunnlagForPermanent();
    }

    public boolean nordiskEllerEoes() {
        return person().nordiskEllerEoes();
    }

    /** Alderen i fylte år den dagen tillatelsen ble gitt. */
    public int alder() {
        return Datoregning.alder(person().foedselsdato(), vedtaksdato());
    }

    /** Dagen før fødselsdagen da personen fyller så mange år. */
    public LocalDate foerFylte(int aar) {
        return Datoregning.foedselsdag(person().foedselsdato(), aar).minusDays(1);
    }

    /** Dagen tillatelsen ble gitt, eller innreise når den er senere. */
    public LocalDate foersteDag() {
        return tillatelse().foersteDag();
    }

    /** Den tidligste bosettingen. */
    public @Nullable LocalDate bosetting() {
        return sak().foersteBosetting();
    }

    /** Om den tidligste bosettingen er avtalt med integreringsmyndighetene. */
    public boolean etterAvtale() {
        return sak().bosattEtterAvtale();
    }

    /** Den tidligste bosettingen; uten en slik dagen tillatelsen ble gitt, eller innreise når den er senere. */
    public LocalDate bosattFra() {
        LocalDate bosetting = bosetting();
        return bosetting == null ? foersteDag() : bosetting;
    }

    /** Den seneste av bosetting og dagen tillatelsen ble gitt. */
    public LocalDate bosattOgGitt() {
        return Datoregning.seneste(bosattFra(), vedtaksdato());
    }

    /** Dagen personen har bodd så mange år i en kommune. */
    public LocalDate bosattI(int aar) {
        return bosattFra().plusYears(aar);
    }

    /** Dagen bosettingstiden prøves på: vedtaksdatoen i den første tildelingen av program, ellers per dato. */
    public LocalDate proevedag() {
        Vedtak foerste = foersteTildeling();
        return foerste == null ? perDato() : foerste.vedtaksdato();
    }

    private @Nullable Vedtak foersteTildeling() {
        var tildelinger = sak().ordning(programordning).tildelinger();
        return tildelinger.isEmpty() ? null : tildelinger.get(0);
    }

    /** Timer per uke i den største stillingen, hatt eller tilbudt, som dekker per dato; 0 når et program har begynt. */
    public BigDecimal timerIArbeid() {
        Vedtak foerste = foersteTildeling();
        LocalDate start = foerste == null ? null : foerste.fom();
        BigDecimal mest = BigDecimal.ZERO;
        if (start != null && !start.isAfter(perDato())) {
            return mest;
        }
        for (Arbeidsforhold a : person().arbeid()) {
            if (a.periode().inneholder(perDato())) {
                mest = mest.max(a.timerPerUke());
            }
        }
        return mest;
    }

    @Override
    public String somTekst() {
        return om.om().somTekst() + " (" + bokstav() + "), " + alder() + " år, bosatt "
                + (bosetting() == null
                        ? "ikke registrert"
                        : bosetting() + (etterAvtale() ? " etter avtale" : " uten avtale"));
    }
}
