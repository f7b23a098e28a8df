package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import no.nir.catalog.Katalog;
import no.nir.core.generatorer.Brudd;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.OedelagtJson;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.NirJson;
import no.nir.core.json.UgyldigJsonException;

/** Leseren melder hvert brudd i et ødelagt dokument, på stedet det er, og ingenting annet. */
@Domain(NirDomene.class)
class OedelagtJsonProperties {

    private static final NirJson JSON = NirJson.med(Katalog.standard());

    @Property(tries = 600, seed = "20261121")
    void hvert_brudd_meldes_med_sin_peker(@ForAll OedelagtJson dokument) {
        UgyldigJsonException feil =
                catchThrowableOfType(UgyldigJsonException.class, () -> JSON.lesSak(dokument.json()));
        assertThat(feil).as(dokument.json()).isNotNull();
        assertThat(feil.feil()).extracting(Inndatafeil::peker).containsExactlyInAnyOrderElementsOf(dokument.pekere());
        dokument.brudd().forEach(b -> Statistics.label("brudd").collect(b));
        Statistics.label("antall").collect(dokument.brudd().size()).coverage(c -> {
            for (int antall = 1; antall <= 3; antall++) {
                c.check(antall).count(n -> n > 50);
            }
        });
        Statistics.label("brudd").coverage(c -> {
            for (Brudd brudd : Brudd.values()) {
                c.check(brudd).count(n -> n > 20);
            }
        });
    }
}
