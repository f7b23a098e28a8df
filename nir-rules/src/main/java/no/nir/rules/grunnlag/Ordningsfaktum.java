package no.nir.rules.grunnlag;

import no.nir.core.kode.Ordning;

/** Et faktum om én ordning, som ikke er avledet av et annet. */
public interface Ordningsfaktum extends Faktum {

    Ordning ordning();
}
