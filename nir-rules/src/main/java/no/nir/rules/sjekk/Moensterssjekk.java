package no.nir.rules.sjekk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Sjekker {@code when}: nøyaktig ett mønster, {@code $x : Faktum( vilkår, … )}, uten noe foran eller bak. */
final class Moensterssjekk {

    private static final Map<Class<?>, String> IKKE_LOV = Map.ofEntries(
            Map.entry(NotDescr.class, "not"),
            Map.entry(ExistsDescr.class, "exists"),
            Map.entry(ForallDescr.class, "forall"),
            Map.entry(EvalDescr.class, "eval"),
            Map.entry(OrDescr.class, "or"),
            Map.entry(NamedConsequenceDescr.class, "do[…]"),
            Map.entry(FromDescr.class, "from"),
            Map.entry(AccumulateDescr.class, "accumulate"),
            Map.entry(GroupByDescr.class, "groupby"),
            Map.entry(CollectDescr.class, "collect"),
            Map.entry(EntryPointDescr.class, "from entry-point"));
    private static final String RAAD =
            "En regel ser ett faktum om gangen: la det ha en egenskap med svaret, eller lag et nytt faktum i en regel før.";

    private final Melder melder;
    private final Klasser klasser;
    private final Parametersjekk parametre;

    Moensterssjekk(Melder melder, Klasser klasser, Parametersjekk parametre) {
        this.melder = melder;
        this.klasser = klasser;
        this.parametre = parametre;
    }

    /** Sjekker {@code when}, og gir den som skal sjekke {@code then}. */
    Konklusjonssjekk sjekk(RuleDescr regel) {
        List<? extends BaseDescr> deler =
                regel.getLhs() == null ? List.of() : regel.getLhs().getDescrs();
        if (deler.isEmpty()) {
            melder.feil(
                    regel.getLine(),
                    "Regelen har ingen vilkår. Skriv et mønster etter when: $x : Faktum( vilkår, … ).");
        }
        Konklusjonssjekk then = ukjent();
        int moenstre = 0;
        for (BaseDescr del : deler) {
            if (del instanceof PatternDescr moenster && moenster.getSource() == null) {
                moenstre++;
                if (moenstre == 2) {
                    melder.feil(del.getLine(), "Regelen har mer enn ett mønster. " + RAAD);
                }
                then = moenster(moenster);
            } else {
                melder.feil(del.getLine(), "«" + navn(del) + "» er ikke lov. " + RAAD);
            }
        }
        return deler.size() == 1 ? then : ukjent();
    }

    private Konklusjonssjekk ukjent() {
        Verdisjekk verdier = new Verdisjekk(melder, klasser, parametre, null, "", false);
        return new Konklusjonssjekk(melder, klasser, verdier, "", Set.of());
    }

    private Konklusjonssjekk moenster(PatternDescr moenster) {
        int linje = moenster.getLine();
        if (moenster.isQuery() || !moenster.getBehaviors().isEmpty() || moenster.isUnification()) {
            melder.feil(linje, "Spørringer, vinduer og «:=» er ikke lov. " + RAAD);
            return ukjent();
        }
        if (!moenster.getAnnotationNames().isEmpty()) {
            melder.feil(
                    linje,
                    "Mønsteret kan ikke ha merker som @" + String.join(", @", moenster.getAnnotationNames()) + ".");
        }
        String variabel = moenster.getIdentifier() == null ? "" : moenster.getIdentifier();
        if (!variabel.startsWith("$")) {
            melder.feil(linje, "Gi faktumet et navn som begynner med $: $x : " + moenster.getObjectType() + "( … ).");
            variabel = "";
        }
        Class<?> faktum = klasser.finn(moenster.getObjectType());
        if (faktum == null) {
            melder.feil(
                    linje,
                    "Klassen «" + moenster.getObjectType() + "» finnes ikke her. Er den importert?"
                            + klasser.forslag(moenster.getObjectType()));
        }
        Vilkaarssjekk vilkaar =
                new Vilkaarssjekk(melder, new Verdisjekk(melder, klasser, parametre, faktum, variabel, true));
        for (BaseDescr del : moenster.getDescrs()) {
            vilkaaret(del, vilkaar);
        }
        Verdisjekk verdier = new Verdisjekk(melder, klasser, parametre, faktum, variabel, false);
        return new Konklusjonssjekk(melder, klasser, verdier, variabel, vilkaar.ikkeNull());
    }

    private void vilkaaret(BaseDescr del, Vilkaarssjekk vilkaar) {
        if (!(del instanceof ExprConstraintDescr uttrykk) || uttrykk.getType() != ExprConstraintDescr.Type.NAMED) {
            melder.feil(del.getLine(), "Vilkåret har en form som ikke er lov. Skriv egenskapen med navn.");
            return;
        }
        try {
            vilkaar.sjekk(Uttrykksleser.les(Ordleser.les(uttrykk.getExpression(), uttrykk.getLine())));
        } catch (UlesbartException e) {
            melder.feil(e.linje(), e.melding());
        }
    }

    private static String navn(BaseDescr del) {
        BaseDescr form =
                del instanceof PatternDescr moenster && moenster.getSource() != null ? moenster.getSource() : del;
        return IKKE_LOV.getOrDefault(form.getClass(), "and");
    }
}
