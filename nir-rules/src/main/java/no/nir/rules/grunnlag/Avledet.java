package no.nir.rules.grunnlag;

import java.time.LocalDate;

/** Et faktum en regel har satt inn om et annet faktum. Det arver parametere og parameterdato fra det. */
public interface Avledet extends Faktum {

    /** Faktumet dette handler om. */
    Faktum om();

    @Override
    default Kontekst kontekst() {
        return om().kontekst();
    }

    @Override
    default LocalDate parameterdato() {
        return om().parameterdato();
    }
}
