package no.nir.rules.motor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.nir.rules.RegelverkException;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.functions.Block2;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;

/**
 * Leser reglene ut av modellene Drools har bygd av DRL.
 *
 * <p>En regel må ha nøyaktig ett mønster med vilkår om ett faktum, og en konklusjon om det samme faktumet. Alt annet DRL
 * kan uttrykke, avvises her, ved oppstart og med regelens navn; det blir aldri oversett.
 */
final class Modelleser {

    /** Alt som endrer når eller om en regel slår til. Hos oss bestemmer bare vilkårene det. */
    private static final List<Attribute<?>> ATTRIBUTTER = List.of(
            Attribute.NO_LOOP,
            Attribute.LOCK_ON_ACTIVE,
            Attribute.ENABLED,
            Attribute.AUTO_FOCUS,
            Attribute.SALIENCE,
            Attribute.AGENDA_GROUP,
            Attribute.ACTIVATION_GROUP,
            Attribute.RULEFLOW_GROUP,
            Attribute.DURATION,
            Attribute.TIMER,
            Attribute.CALENDARS,
            Attribute.DATE_EFFECTIVE,
            Attribute.DATE_EXPIRES);

    private final Rule regel;

    private Modelleser(Rule regel) {
        this.regel = regel;
    }

    /** Reglene i alle modellene, i modellenes rekkefølge og så filens. */
    static List<Regel> les(Collection<? extends Model> modeller, Map<String, List<String>> parametre) {
        List<Regel> regler = new ArrayList<>();
        for (Model modell : modeller) {
            if (!modell.getGlobals().isEmpty()
                    || !modell.getQueries().isEmpty()
                    || !modell.getEntryPoints().isEmpty()
                    || !modell.getTypeMetaDatas().isEmpty()) {
                throw new RegelverkException(
                        "Regelpakken " + modell.getName() + " har annet enn regler. Det støttes ikke.");
            }
            for (Rule regel : modell.getRules()) {
                regler.add(new Modelleser(regel).les(Regelinfo.av(regel, parametre)));
            }
        }
        return regler;
    }

    private Regel les(Regelinfo info) {
        for (Attribute<?> a : ATTRIBUTTER) {
            Object verdi = regel.getAttribute(a);
            krev(verdi == null || verdi.equals(a.getDefaultValue()), "har et attributt som styrer når den slår til");
        }
        krev(regel.getUnit() == null, "hører til en regelenhet");
        Pattern<?> moenster = moenster();
        Variable<?> faktum = moenster.getPatternVariable();
        List<Predicate1<Object>> vilkaar = new ArrayList<>(4);
        leggTil(moenster.getConstraint(), faktum, vilkaar);
        return new Regel(info, faktum.getType(), List.copyOf(vilkaar), konklusjon(faktum));
    }

    private Pattern<?> moenster() {
        Condition hele = (Condition) regel.getView();
        List<Condition> deler = hele.getSubConditions();
        krev(
                hele.getType() == Condition.Type.AND
                        && deler.size() == 2
                        && deler.get(0) instanceof Pattern<?>
                        && deler.get(0).getType() == Condition.Type.PATTERN
                        && deler.get(1) instanceof NamedConsequenceImpl,
                "har ikke nøyaktig ett mønster");
        Pattern<?> moenster = (Pattern<?>) deler.get(0);
        krev(
                moenster.getPatternVariable() instanceof Declaration<?> d
                        && d.getSource() == null
                        && d.getWindow() == null
                        && !moenster.isPassive(),
                "henter fakta fra noe annet enn det som er satt inn");
        krev(moenster.getBindings().isEmpty(), "binder en variabel inne i mønsteret");
        krev(moenster.getWatchedProps().length == 0, "følger med på endringer i et faktum");
        return moenster;
    }

    private void leggTil(Constraint vilkaar, Variable<?> faktum, List<Predicate1<Object>> alle) {
        if (vilkaar == SingleConstraint.TRUE) {
            return;
        }
        switch (vilkaar.getType()) {
            case MULTIPLE, AND -> vilkaar.getChildren().forEach(del -> leggTil(del, faktum, alle));
            case SINGLE -> alle.add(predikat((SingleConstraint) vilkaar, faktum));
            default -> throw avvist("har et vilkår av et slag som ikke støttes");
        }
    }

    @SuppressWarnings("unchecked")
    private Predicate1<Object> predikat(SingleConstraint vilkaar, Variable<?> faktum) {
        krev(bare(faktum, vilkaar.getVariables()) && !vilkaar.isTemporal(), "har et vilkår om mer enn ett faktum");
        return (Predicate1<Object>) utpakket(vilkaar.getPredicate1());
    }

    @SuppressWarnings("unchecked")
    private Block2<Drools, Object> konklusjon(Variable<?> faktum) {
        Consequence konklusjon = regel.getDefaultConsequence();
        krev(
                regel.getConsequences().size() == 1
                        && konklusjon.isUsingDrools()
                        && !konklusjon.isBreaking()
                        && bare(faktum, konklusjon.getDeclarations())
                        && utpakket(konklusjon.getBlock()) instanceof Block2<?, ?>,
                "trekker ikke én konklusjon om faktumet den ser");
        return (Block2<Drools, Object>) utpakket(konklusjon.getBlock());
    }

    private static boolean bare(Variable<?> faktum, Variable<?>[] variabler) {
        return variabler.length == 1 && variabler[0] == faktum;
    }

    /** Drools pakker inn hvert uttrykk for seg; inni er like uttrykk samme objekt. */
    private static Object utpakket(Object uttrykk) {
        return uttrykk instanceof IntrospectableLambda innpakket ? innpakket.getLambda() : uttrykk;
    }

    private void krev(boolean oppfylt, String ellers) {
        if (!oppfylt) {
            throw avvist(ellers);
        }
    }

    private RegelverkException avvist(String hvorfor) {
        return new RegelverkException("Regelen «" + regel.getName() + "» " + hvorfor + ".");
    }
}
