package no.nir.rules.motor;

import java.util.List;
import no.nir.rules.RegelverkException;
import no.nir.rules.grunnlag.Faktum;
import org.drools.model.Drools;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;

/**
 * Én regel slik Drools har bygd den.
 *
 * @param moenster slaget faktum regelen ser
 * @param vilkaar alle må være oppfylt; like vilkår i to regler er samme objekt
 * @param konklusjon setter inn det regelen kommer til
 */
record Regel(Regelinfo info, Class<?> moenster, List<Predicate1<Object>> vilkaar, Block2<Drools, Object> konklusjon) {

    /** Trekker konklusjonen om faktumet. */
    void slaaTil(Drools innsetting, Faktum faktum) {
        try {
            konklusjon.execute(innsetting, faktum);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RegelverkException(
                    "Regelen " + info.id() + " kastet " + e.getClass().getSimpleName() + ".", e);
        }
    }
}
