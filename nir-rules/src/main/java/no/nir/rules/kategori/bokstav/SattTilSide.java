package no.nir.rules.kategori.bokstav;

import no.nir.rules.grunnlag.Avledet;

/** Tillatelsen gir ingen nye rettigheter eller plikter (forskriften § 43 h). */
public record SattTilSide(Tillatelse om) implements Avledet {

    @Override
    public String somTekst() {
        return om.post() + " gir ingen kategori";
    }
}
