package no.nir.rules.grunnlag;

import java.time.LocalDate;
import no.nir.catalog.Parametre;

/** Et faktum en regel har satt inn om et annet faktum. Det arver parametere og parameterdato fra det. */
public interface Avledet extends Faktum {

    /** Faktumet dette handler om. */
    Faktum om();

    @Override
    default Parametre parametre() {
        return om().parametre();
    }

    @Override
    default LocalDate parameterdato() {
        return om().parameterdato();
    }
}
