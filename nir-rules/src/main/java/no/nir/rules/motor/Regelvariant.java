package no.nir.rules.motor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.View;
import org.drools.model.impl.ModelImpl;

/**
 * En regel som er oversatt for seg, klar til å settes inn i stedet for den med samme id.
 *
 * <p>Uforanderlig, og kan brukes i flere motorer. Lages av {@link Regelbygger}.
 */
public final class Regelvariant {

    private final String id;
    private final String tekst;
    private final Rule regel;

    Regelvariant(String id, String navn, String tekst, Rule oversatt) {
        this.id = id;
        this.tekst = tekst;
        this.regel = new Omdoept(navn, oversatt);
    }

    /** Regelens id, for eksempel {@code FRIST-START-01}. */
    public String id() {
        return id;
    }

    /** Regelen slik den er skrevet. */
    public String tekst() {
        return tekst;
    }

    /** Pakken regelen hører til, for eksempel {@code no.nir.rules.frist.start}. */
    String pakke() {
        return regel.getPackage();
    }

    /** Modellen med de av variantene som hører til pakken dens. */
    static Model iModell(Model modell, List<Regelvariant> varianter) {
        Map<String, Rule> regler = new LinkedHashMap<>();
        modell.getRules().forEach(regel -> regler.put(id(regel), regel));
        boolean endret = false;
        for (Regelvariant variant : varianter) {
            if (variant.pakke().equals(modell.getPackageName())) {
                regler.put(variant.id, variant.regel);
                endret = true;
            }
        }
        if (!endret) {
            return modell;
        }
        ModelImpl ny = new ModelImpl(modell.getName())
                .withRules(new ArrayList<>(regler.values()))
                .withQueries(modell.getQueries())
                .withGlobals(modell.getGlobals());
        modell.getTypeMetaDatas().forEach(ny::addTypeMetaData);
        return ny;
    }

    /** Det som står i navnet før det første mellomrommet. */
    static String id(Rule regel) {
        return regel.getName().split(" ", 2)[0];
    }

    /** Regelen med sitt eget navn igjen: flere varianter av én regel må ha hvert sitt mens de oversettes. */
    private record Omdoept(String navn, Rule regel) implements Rule {

        @Override
        public String getName() {
            return navn;
        }

        @Override
        public String getPackage() {
            return regel.getPackage();
        }

        @Override
        public View getView() {
            return regel.getView();
        }

        @Override
        public Consequence getDefaultConsequence() {
            return regel.getDefaultConsequence();
        }

        @Override
        public Map<String, Consequence> getConsequences() {
            return regel.getConsequences();
        }

        @Override
        public <T> T getAttribute(Attribute<T> attributt) {
            return regel.getAttribute(attributt);
        }

        @Override
        public Map<String, Object> getMetaData() {
            return regel.getMetaData();
        }

        @Override
        public Object getMetaData(String navn) {
            return regel.getMetaData(navn);
        }

        @Override
        public String getUnit() {
            return regel.getUnit();
        }
    }
}
