package no.nir.rules.motor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.nir.rules.grunnlag.Faktum;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** En vurdering der Drools selv kjører de samme reglene: nettverket, agendaen og en økt for seg. */
public final class Droolskjoering extends Kjoering implements AutoCloseable {

    private final KieSession oekt;
    private final Map<String, Regelinfo> regler = new HashMap<>();

    public Droolskjoering(KieBase base) {
        super(Regelmotor.standard(), Integer.MAX_VALUE);
        Regelmotor.standard().regler().forEach(r -> regler.put(r.id() + " " + r.navn(), r));
        oekt = base.newKieSession();
        oekt.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent hendelse) {
                if (hendelse.getRule() != null) {
                    String navn = hendelse.getRule().getName();
                    registrer(Objects.requireNonNull(regler.get(navn), navn), hendelse.getObject());
                }
            }
        });
    }

    /** De samme reglene, lest av Drools. */
    public static KieBase base() {
        return KieBaseBuilder.createKieBaseFromModel(Regelmotor.modeller());
    }

    @Override
    public void fyr(Iterable<? extends Faktum> fakta) {
        fakta.forEach(oekt::insert);
        oekt.fireAllRules();
    }

    @Override
    public void close() {
        oekt.dispose();
    }
}
