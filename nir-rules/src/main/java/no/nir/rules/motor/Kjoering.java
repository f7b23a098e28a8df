package no.nir.rules.motor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.nir.rules.RegelverkException;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.runtime.KieSession;

/**
 * Én vurdering: fakta settes inn trinn for trinn, og konklusjonene samles i den rekkefølgen de ble trukket.
 *
 * <p>En konklusjon er {@link Avledet}, og sier selv hvilket faktum regelen så. Brukes av én tråd.
 */
public final class Kjoering implements AutoCloseable {

    private final KieSession oekt;
    private final int hoeyest;
    private final IdentityHashMap<Rule, Regelinfo> regler;
    private final List<Konklusjon> konklusjoner = new ArrayList<>();
    private boolean feilet;

    /**
     * En kjøring i økten.
     *
     * @param hoeyest så mange konklusjoner kan trekkes på én gang; flere er en feil
     */
    Kjoering(KieSession oekt, IdentityHashMap<Rule, Regelinfo> regler, int hoeyest) {
        this.oekt = oekt;
        this.regler = regler;
        this.hoeyest = hoeyest;
        oekt.addEventListener(new Samler());
    }

    /** Setter inn faktaene og kjører reglene til ingen flere slår til. */
    public void fyr(Iterable<? extends Faktum> fakta) {
        feilet = true;
        for (Faktum f : fakta) {
            oekt.insert(f);
        }
        if (oekt.fireAllRules(hoeyest) >= hoeyest) {
            throw new RegelverkException("Reglene ble ikke ferdige etter " + hoeyest + " konklusjoner.");
        }
        feilet = false;
    }

    /** Alle konklusjoner av en type så langt, i den rekkefølgen de ble trukket. */
    public <T extends Avledet> List<T> alle(Class<T> type) {
        List<T> av = new ArrayList<>();
        for (Konklusjon k : konklusjoner) {
            if (type.isInstance(k.satt())) {
                av.add(type.cast(k.satt()));
            }
        }
        return av;
    }

    /**
     * Konklusjonene av en type, etter faktumet de handler om. Fakta skilles på identitet, ikke på verdi.
     *
     * @throws RegelverkException når reglene kom til mer enn én om samme faktum
     */
    public <N extends Faktum, T extends Avledet> IdentityHashMap<N, T> etter(Class<T> type, Function<T, N> noekkel) {
        return etter(type, konklusjon -> true, noekkel);
    }

    /** Som {@link #etter(Class, Function)}, for dem av konklusjonene som oppfyller vilkåret. */
    public <N extends Faktum, T extends Avledet> IdentityHashMap<N, T> etter(
            Class<T> type, Predicate<T> vilkaar, Function<T, N> noekkel) {
        IdentityHashMap<N, T> etter = new IdentityHashMap<>();
        for (T konklusjon : alle(type)) {
            if (vilkaar.test(konklusjon) && etter.put(noekkel.apply(konklusjon), konklusjon) != null) {
                throw new RegelverkException("Reglene ga mer enn ett svar av typen " + type.getSimpleName() + ".");
            }
        }
        return etter;
    }

    /** Alle konklusjoner så langt, i den rekkefølgen de ble trukket. */
    public List<Konklusjon> konklusjoner() {
        return konklusjoner;
    }

    /** Gir økten tilbake, med mindre noe gikk galt i den. */
    @Override
    public void close() {
        if (!feilet) {
            oekt.dispose();
        }
    }

    private final class Samler extends DefaultRuleRuntimeEventListener {

        @Override
        public void objectInserted(ObjectInsertedEvent hendelse) {
            Rule regel = hendelse.getRule();
            if (regel == null) {
                return;
            }
            Regelinfo info = regler.get(regel);
            if (info == null || !(hendelse.getObject() instanceof Avledet satt)) {
                throw new RegelverkException(
                        "Regelen «" + regel.getName() + "» satte inn noe som ikke er en konklusjon.");
            }
            konklusjoner.add(new Konklusjon(info, satt.om(), satt));
        }

        @Override
        public void objectUpdated(ObjectUpdatedEvent hendelse) {
            throw new RegelverkException("Fakta er uforanderlige, men en regel endret et.");
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent hendelse) {
            throw new RegelverkException("Fakta er uforanderlige, men en regel slettet et.");
        }
    }
}
