package no.nir.rules.frist;

import no.nir.core.kode.Mangelkode;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;

/** Noe som må registreres før fristen kan beregnes. Et grunnlag kan ha flere. */
public record Mangel(Grunnlag om, Mangelkode kode) implements Avledet {

    @Override
    public String somTekst() {
        return om.ordning() + ": fristen kan ikke beregnes, " + kode;
    }
}
