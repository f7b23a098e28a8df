package no.nir.core.json;

import java.util.List;
import no.nir.core.sak.Sak;

/**
 * En sak som lot seg lese, med det leseren bør se nærmere på.
 *
 * @param varsler for eksempel usynlige tegn i et navn; saken er godtatt likevel
 */
public record LestSak(Sak sak, List<Inndatafeil> varsler) {

    public LestSak {
        varsler = List.copyOf(varsler);
    }
}
