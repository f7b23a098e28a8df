package no.nir.rules.motor;

import java.io.IOException;
import java.io.InputStream;
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

    /** Langt over det den største saken trenger; nås den, går reglene i ring. */
    private static final int HOEYEST_ANTALL_REGLER = 1_000_000;

    /** Det samme når en regel bare prøves, da det skal merkes fort. */
    private static final int HOEYEST_VED_PROEVE = 20_000;

    private final List<Model> modeller;
    private final Map<String, List<String>> parametre;
    private final IdentityHashMap<Rule, Regelinfo> regler;
    private final KieSessionsPool oekter;
    private final int hoeyest;

    private Regelmotor(List<Model> modeller, Map<String, List<String>> parametre, int hoeyest) {
        this.modeller = modeller;
        this.parametre = parametre;
        this.hoeyest = hoeyest;
        KieBase base = KieBaseBuilder.createKieBaseFromModel(modeller);
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
            modeller.add(modell(klasse, Regelmotor.class.getClassLoader()));
        }
        return new Regelmotor(modeller, Regeltekst.parametre(), HOEYEST_ANTALL_REGLER);
    }

    static Model modell(String klasse, ClassLoader laster) {
        try {
            return Class.forName(klasse, true, laster)
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RegelverkException("Regelklassen " + klasse + " kan ikke lastes.", e);
        }
    }

    private static List<String> modellklasser() {
        try (InputStream inn = Regelmotor.class.getClassLoader().getResourceAsStream(MODELLER)) {
            if (inn == null) {
                throw new RegelverkException("Finner ikke " + MODELLER + ". Er nir-rules bygd med kie-maven-plugin?");
            }
            List<String> klasser = klasser(new String(inn.readAllBytes(), StandardCharsets.UTF_8));
            if (klasser.isEmpty()) {
                throw new RegelverkException(MODELLER + " nevner ingen regelklasser.");
            }
            return klasser;
        } catch (IOException e) {
            throw new RegelverkException(MODELLER + " kan ikke leses.", e);
        }
    }

    /** Klassene en fil {@code drools-model} nevner, sortert. */
    static List<String> klasser(String innhold) {
        return innhold.lines()
                .map(String::strip)
                .filter(linje -> !linje.isEmpty() && !linje.startsWith(HODE))
                .sorted()
                .toList();
    }

    /** De samme reglene med variantene i stedet for dem med samme id. En ny id blir lagt til, og å gå i ring merkes tidligere. */
    public Regelmotor med(List<Regelvariant> varianter) {
        return varianter.isEmpty()
                ? this
                : new Regelmotor(
                        modeller.stream()
                                .map(modell -> Regelvariant.iModell(modell, varianter))
                                .toList(),
                        parametre,
                        HOEYEST_VED_PROEVE);
    }

    /** Reglene, i ingen bestemt rekkefølge. */
    public List<Regelinfo> regler() {
        return List.copyOf(regler.values());
    }

    /** Begynner en vurdering. Lukkes av den som begynte den. */
    public Kjoering start() {
        return new Kjoering(oekter.newKieSession(), regler, hoeyest);
    }
}
