package no.nir.core.generatorer;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;

/**
 * Domenet til jqwik: en egenskap med {@code @Domain(NirDomene.class)} får grensesaker, tilfeller, vedtak, tiltak, perioder,
 * datoer og numre etter typen på parameteren.
 */
public class NirDomene extends DomainContextBase {

    @Provide
    Arbitrary<Sak> saker() {
        return NirArbitraries.grensesaker();
    }

    @Provide
    Arbitrary<Tilfelle> tilfeller() {
        return NirArbitraries.tilfeller();
    }

    @Provide
    Arbitrary<OedelagtJson> oedelagteJson() {
        return NirArbitraries.oedelagteJson();
    }

    @Provide
    Arbitrary<Vedtak> vedtak() {
        return NirArbitraries.vedtak();
    }

    @Provide
    Arbitrary<Tiltak> tiltak() {
        return NirArbitraries.tiltak();
    }

    @Provide
    Arbitrary<Periode> perioder() {
        return NirArbitraries.perioder();
    }

    @Provide
    Arbitrary<LocalDate> datoer() {
        return NirArbitraries.datoer();
    }

    @Provide
    Arbitrary<Duf> dufnummer() {
        return NirArbitraries.dufnummer();
    }

    @Provide
    Arbitrary<Foedselsnummer> foedselsnummer() {
        return NirArbitraries.foedselsnummer();
    }
}
