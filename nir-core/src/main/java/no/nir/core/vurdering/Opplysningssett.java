package no.nir.core.vurdering;

import java.util.List;
import no.nir.core.opplysning.Opplysning;

/**
 * Opplysninger som til sammen kan avgjøre et svar, mens ingen del av dem kan det.
 *
 * @param svar hva hver kombinasjon av verdier gir; minst én er et svar. En opplysning som er en dato, er prøvd med
 *     vurderingsdagen alene.
 */
public record Opplysningssett(List<Opplysning> opplysninger, List<TenktSvar> svar) {

    public Opplysningssett {
        opplysninger = List.copyOf(opplysninger);
        svar = List.copyOf(svar);
    }

    /** Om alle verdiene gir et svar. Ellers må noe mer til for noen av dem. */
    public boolean alltidNok() {
        return svar.stream().allMatch(s -> s.svar().kjent());
    }
}
