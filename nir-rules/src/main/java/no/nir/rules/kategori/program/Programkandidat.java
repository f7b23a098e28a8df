package no.nir.rules.kategori.program;

import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.kategori.Tillatelsessak;

/** Tillatelsen kan gi program: personen er gammel nok, har ikke bodd for lenge i en kommune, og er ikke fra Norden eller EØS. */
public record Programkandidat(Tillatelsessak om) implements Avledet {

    @Override
    public String somTekst() {
        return om.post() + " kan gi introduksjonsprogram";
    }
}
