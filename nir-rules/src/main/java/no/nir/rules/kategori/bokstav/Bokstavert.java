package no.nir.rules.kategori.bokstav;

import no.nir.rules.grunnlag.Avledet;

/** Bokstaven tillatelsen svarer til. Nøyaktig én per kjent tillatelse. */
public record Bokstavert(Tillatelse om, Bokstav bokstav) implements Avledet {

    @Override
    public String somTekst() {
        return om.post() + " er " + bokstav;
    }
}
