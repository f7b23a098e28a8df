package no.nir.rules.motor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.nir.rules.RegelverkException;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSessionsPool;

/**
 * De ferdigbygde reglene, lastet én gang og delt mellom alle tråder.
 *
 * <p>Reglene er bygd til Java-klasser da nir ble bygd; her lastes de uten KieServices og uten DRL-kompilator. Hver
 * vurdering får en økt for seg fra en pott; en økt som har kastet, går aldri tilbake i potten.
 */
public final class Regelmotor {

    private static final String MODELLER = "META-INF/kie/no.nir/nir-rules/drools-model";
    private static final String HODE = "Drools-Model-Version:";
    private static final int OEKTER_FRA_START = 1;

    private final IdentityHashMap<Rule, Regelinfo> regler;
    private final KieSessionsPool oekter;

    private Regelmotor(KieBase base) {
        Map<String, List<String>> parametre = Regeltekst.parametre();
        this.regler = new IdentityHashMap<>();
        for (KiePackage pakke : base.getKiePackages()) {
            for (Rule regel : pakke.getRules()) {
                regler.put(regel, Regelinfo.av(regel, parametre));
            }
        }
        this.oekter = base.newKieSessionsPool(OEKTER_FRA_START);
    }

    /** Reglene som følger med nir-rules, lastet første gang noen spør. */
    public static Regelmotor standard() {
        return Standard.MOTOR;
    }

    private static final class Standard {
        static final Regelmotor MOTOR = last();
    }

    private static Regelmotor last() {
        List<Model> modeller = new ArrayList<>();
        for (String klasse : modellklasser()) {
            try {
                modeller.add(Class.forName(klasse)
                        .asSubclass(Model.class)
                        .getConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new RegelverkException("Regelklassen " + klasse + " kan ikke lastes.", e);
            }
        }
        return new Regelmotor(KieBaseBuilder.createKieBaseFromModel(modeller));
    }

    private static List<String> modellklasser() {
        try (InputStream inn = Regelmotor.class.getClassLoader().getResourceAsStream(MODELLER)) {
            if (inn == null) {
                throw new RegelverkException("Finner ikke " + MODELLER + ". Er nir-rules bygd med kie-maven-plugin?");
            }
            List<String> klasser = new BufferedReader(new InputStreamReader(inn, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(linje -> !linje.isEmpty() && !linje.startsWith(HODE))
                    .sorted()
                    .toList();
            if (klasser.isEmpty()) {
                throw new RegelverkException(MODELLER + " nevner ingen regelklasser.");
            }
            return klasser;
        } catch (IOException e) {
            throw new RegelverkException(MODELLER + " kan ikke leses.", e);
        }
    }

    /** Reglene, i ingen bestemt rekkefølge. */
    public List<Regelinfo> regler() {
        return List.copyOf(regler.values());
    }

    /** Begynner en vurdering. Lukkes av den som begynte den. */
    public Kjoering start() {
        return new Kjoering(oekter.newKieSession(), regler);
    }
}
