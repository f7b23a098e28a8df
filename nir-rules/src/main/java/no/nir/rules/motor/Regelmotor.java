package no.nir.rules.motor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nir.rules.RegelverkException;
import org.drools.model.Model;

/**
 * De ferdigbygde reglene, lastet én gang og delt mellom alle tråder.
 *
 * <p>Reglene er bygd til Java-klasser da nir ble bygd; her lastes de uten DRL-kompilator.
 */
public final class Regelmotor {

    private static final String MODELLER = "META-INF/kie/no.nir/nir-rules/drools-model";
    private static final String HODE = "Drools-Model-Version:";

    /** Langt over det den største saken trenger; nås den, går reglene i ring. */
    private static final int HOEYEST_ANTALL_REGLER = 1_000_000;

    /** Det samme når en regel bare prøves, da det skal merkes fort. */
    private static final int HOEYEST_VED_PROEVE = 20_000;

    private final List<Model> modeller;
    private final Map<String, List<String>> parametre;
    private final int hoeyest;
    private final Regel[] regler;
    private final Map<Class<?>, Regeltabell> tabeller = new ConcurrentHashMap<>();

    private Regelmotor(List<Model> modeller, Map<String, List<String>> parametre, int hoeyest) {
        this.modeller = List.copyOf(modeller);
        this.parametre = parametre;
        this.hoeyest = hoeyest;
        this.regler = Modelleser.les(modeller, parametre).toArray(new Regel[0]);
    }

    /** Reglene som følger med nir-rules, lastet første gang noen spør. */
    public static Regelmotor standard() {
        return Standard.MOTOR;
    }

    /**
     * Regler andre har bygd, i den rekkefølgen de står i modellene.
     *
     * @param parametre navnene på parameterne hver regel bruker, etter regel-id
     * @throws RegelverkException når en regel er mer enn vilkår om ett faktum og én konklusjon om det
     */
    public static Regelmotor av(List<Model> modeller, Map<String, List<String>> parametre) {
        return new Regelmotor(modeller, parametre, HOEYEST_ANTALL_REGLER);
    }

    private static final class Standard {
        static final Regelmotor MOTOR = av(modeller(), Regeltekst.parametre());
    }

    /** Reglene som følger med, slik Drools har bygd dem, i temaenes rekkefølge. */
    static List<Model> modeller() {
        List<Model> modeller = new ArrayList<>();
        for (String klasse : modellklasser()) {
            modeller.add(modell(klasse, Regelmotor.class.getClassLoader()));
        }
        modeller.sort(Comparator.comparingInt(modell -> Regeltekst.plass(modell.getPackageName())));
        return modeller;
    }

    /** Klassen Drools laget av en regelpakke, lastet. */
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

    /**
     * De samme reglene med variantene i stedet for dem med samme id. En ny id blir lagt til sist i temaet sitt, og å gå i ring
     * merkes tidligere.
     *
     * @throws RegelverkException når en variant hører til et tema denne motoren ikke har
     */
    public Regelmotor med(List<Regelvariant> varianter) {
        if (varianter.isEmpty()) {
            return this;
        }
        Map<String, List<String>> medVariantenes = new HashMap<>(parametre);
        for (Regelvariant variant : varianter) {
            if (modeller.stream().noneMatch(modell -> modell.getPackageName().equals(variant.pakke()))) {
                throw new RegelverkException("Regelen " + variant.id() + " hører til pakken " + variant.pakke()
                        + ", som ikke er et tema i regelverket.");
            }
            medVariantenes.put(variant.id(), Regeltekst.parametre(variant.tekst()));
        }
        return new Regelmotor(
                modeller.stream()
                        .map(modell -> Regelvariant.iModell(modell, varianter))
                        .toList(),
                medVariantenes,
                HOEYEST_VED_PROEVE);
    }

    /** Reglene, i den rekkefølgen de slår til: temaene som i loven, og i hvert tema som i regelfilen. */
    public List<Regelinfo> regler() {
        return Arrays.stream(regler).map(Regel::info).toList();
    }

    /** Begynner en vurdering. */
    public Kjoering start() {
        return new Kjoering(this, hoeyest);
    }

    int antall() {
        return regler.length;
    }

    Regel regel(int plass) {
        return regler[plass];
    }

    /** Reglene som ser fakta av typen. */
    Regeltabell tabell(Class<?> type) {
        Regeltabell kjent = tabeller.get(type);
        return kjent == null ? tabeller.computeIfAbsent(type, t -> new Regeltabell(regler, t)) : kjent;
    }
}
