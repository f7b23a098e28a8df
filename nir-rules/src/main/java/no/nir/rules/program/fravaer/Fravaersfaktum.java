package no.nir.rules.program.fravaer;

import java.time.LocalDate;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Fravaer;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.grunnlag.Ordningsfaktum;

/**
 * Ett kjent fravær.
 *
 * @param post hvor det står i saken, for eksempel {@code fravaer[2]}
 */
public record Fravaersfaktum(Kontekst kontekst, Fravaer fravaer, String post) implements Ordningsfaktum {

    @Override
    public Ordning ordning() {
        return fravaer.ordning();
    }

    public boolean gyldig() {
        return fravaer.gyldig();
    }

    public Fravaersaarsak aarsak() {
        return fravaer.aarsak();
    }

    /** Siste dag fraværet teller: sin egen tom, eller vurderingsdagen når det fortsatt varer. */
    public LocalDate siste() {
        return fravaer.periode().tomEller(kontekst.perDato());
    }

    @Override
    public String somTekst() {
        return post + " " + aarsak() + (gyldig() ? ", gyldig, " : ", ugyldig, ")
                + fravaer.periode().fom() + "–" + siste();
    }
}
