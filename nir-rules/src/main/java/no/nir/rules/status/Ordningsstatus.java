package no.nir.rules.status;

import no.nir.core.vurdering.Status;
import no.nir.rules.fullfoering.Fullfoering;
import no.nir.rules.grunnlag.Avledet;

/** Status for ordningen. Nøyaktig én per ordning i en kategori. */
public record Ordningsstatus(Fullfoering om, Status status) implements Avledet {

    @Override
    public String somTekst() {
        return om.om().ordning() + " er " + status;
    }
}
