package no.nir.rules.sjekk;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.rules.grunnlag.Avledet;
import org.jspecify.annotations.Nullable;

/** Sjekker {@code then}: nøyaktig én {@code insert(new X($x, …));} eller {@code insert(X.metode($x, …));}. */
final class Konklusjonssjekk {

    private static final String FORM = "Skriv «insert(new X($x, …));» eller «insert(X.metode($x, …));».";

    private static final Set<String> ENDRER = Set.of("modify", "update", "delete", "retract", "insertLogical");
    private static final Set<String> STYRER =
            Set.of("for", "while", "do", "if", "switch", "try", "return", "throw", "System", "drools", "kcontext");

    private final Melder melder;
    private final Klasser klasser;
    private final Verdisjekk verdier;
    private final String variabel;
    private final Set<String> ikkeNull;

    /**
     * @param variabel navnet mønsteret gir faktumet; tomt når det ikke er kjent
     * @param ikkeNull veiene mønsteret har sjekket mot {@code null}
     */
    Konklusjonssjekk(Melder melder, Klasser klasser, Verdisjekk verdier, String variabel, Set<String> ikkeNull) {
        this.melder = melder;
        this.klasser = klasser;
        this.verdier = verdier;
        this.variabel = variabel;
        this.ikkeNull = ikkeNull;
    }

    /**
     * @param ord ordene i {@code then}, og til sist ett av slaget {@link Ord.Slag#SLUTT}
     */
    void sjekk(List<Ord> ord) {
        List<List<Ord>> setninger = setninger(ord);
        if (setninger.isEmpty()) {
            melder.feil(ord.get(0).linje(), "Regelen konkluderer ikke: then er tom. " + FORM);
        } else if (setninger.size() > 1) {
            melder.feil(
                    setninger.get(1).get(0).linje(),
                    "Det står " + setninger.size() + " setninger i then. En regel trekker nøyaktig én konklusjon:"
                            + " del den i flere regler.");
        }
        setninger.forEach(this::setning);
    }

    /** Delt ved hvert semikolon som ikke er inne i noe; en setning uten semikolon til slutt er også med. */
    private static List<List<Ord>> setninger(List<Ord> ord) {
        List<List<Ord>> setninger = new ArrayList<>();
        List<Ord> naa = new ArrayList<>();
        int dybde = 0;
        for (Ord o : ord) {
            dybde += o.er("(") || o.er("{") ? 1 : 0;
            dybde -= o.er(")") || o.er("}") ? 1 : 0;
            boolean slutt = o.slag() == Ord.Slag.SLUTT;
            if (!slutt) {
                naa.add(o);
            }
            if (slutt || (o.er(";") && dybde == 0)) {
                if (!naa.isEmpty() && !naa.get(0).er(";")) {
                    setninger.add(naa);
                }
                naa = new ArrayList<>();
            }
        }
        return setninger;
    }

    private void setning(List<Ord> ord) {
        Ord foerste = ord.get(0);
        String navn = foerste.tekst();
        if (ENDRER.contains(navn)) {
            melder.feil(
                    foerste.linje(),
                    "«" + navn + "» er ikke lov: fakta endres og slettes aldri. Sett inn et nytt faktum om det gamle. "
                            + FORM);
            return;
        }
        if (STYRER.contains(navn)) {
            melder.feil(foerste.linje(), "«" + navn + "» er ikke lov i then. " + FORM);
            return;
        }
        if (navn.equals("rule") || navn.equals("query") || navn.equals("import")) {
            melder.feil(foerste.linje(), "«" + navn + "» står inne i regelen. Mangler det «end» før den?");
            return;
        }
        Ord siste = ord.get(ord.size() - 1);
        if (!siste.er(";")) {
            melder.feil(siste.linje(), "Setningen i then mangler semikolon.");
        }
        List<Ord> uten = new ArrayList<>(siste.er(";") ? ord.subList(0, ord.size() - 1) : ord);
        uten.add(new Ord(Ord.Slag.SLUTT, "", siste.fra() + 1, siste.linje()));
        try {
            innsetting(Uttrykksleser.les(uten));
        } catch (UlesbartException e) {
            melder.feil(e.linje(), e.melding());
        }
    }

    private void innsetting(Uttrykk setning) {
        if (!(setning instanceof Uttrykk.Kjede kjede)
                || kjede.ledd().size() != 1
                || !kjede.foerste().navn().equals("insert")
                || antall(kjede.foerste()) != 1) {
            melder.feil(setning.linje(), "then er ikke en innsetting. " + FORM);
            return;
        }
        Uttrykk satt = argumenter(kjede.foerste()).get(0);
        if (satt instanceof Uttrykk.Ny ny) {
            ny(ny);
        } else if (satt instanceof Uttrykk.Kjede fabrikk) {
            fabrikk(fabrikk);
        } else {
            melder.feil(satt.linje(), "«" + satt.tekst() + "» kan ikke settes inn. " + FORM);
        }
    }

    private void ny(Uttrykk.Ny ny) {
        Class<?> klasse = klasse(ny.klasse(), ny.linje());
        List<Executable> mulige = klasse == null
                ? List.of()
                : Stream.<Executable>of(klasse.getConstructors())
                        .filter(k -> Egenskaper.tar(k, ny.argumenter().size()))
                        .toList();
        if (klasse != null && mulige.isEmpty()) {
            melder.feil(
                    ny.linje(),
                    "new " + ny.klasse() + " tar ikke " + ny.argumenter().size() + " argument(er).");
        }
        if (klasse != null) {
            erKonklusjon(klasse, ny.linje());
        }
        argumenter(ny.argumenter(), mulige, ny.linje());
    }

    private void fabrikk(Uttrykk.Kjede kjede) {
        List<Uttrykk.Ledd> foran = kjede.ledd().subList(0, kjede.ledd().size() - 1);
        Uttrykk.Ledd metode = kjede.ledd().get(foran.size());
        if (!metode.kall()
                || foran.isEmpty()
                || foran.stream().anyMatch(ledd -> ledd.kall())
                || !foran.get(0).stor()) {
            melder.feil(kjede.linje(), "«" + kjede.tekst() + "» kan ikke settes inn. " + FORM);
            return;
        }
        List<Uttrykk> argumenter = argumenter(metode);
        Class<?> klasse = klasse(new Uttrykk.Kjede(foran).tekst(), kjede.linje());
        List<Method> mulige =
                klasse == null ? List.of() : Egenskaper.statiske(klasse, metode.navn(), argumenter.size());
        if (klasse != null && mulige.isEmpty()) {
            melder.feil(
                    metode.linje(),
                    klasse.getSimpleName() + " har ingen statisk metode «" + metode.navn() + "» med "
                            + argumenter.size() + " argument(er)."
                            + Forslag.til(metode.navn(), Egenskaper.statiskeNavn(klasse)));
        }
        if (!mulige.isEmpty()) {
            erKonklusjon(mulige.get(0).getReturnType(), metode.linje());
        }
        argumenter(argumenter, List.copyOf(mulige), metode.linje());
    }

    private @Nullable Class<?> klasse(String navn, int linje) {
        Class<?> klasse = klasser.finn(navn);
        if (klasse == null) {
            melder.feil(linje, "Klassen «" + navn + "» finnes ikke her. Er den importert?" + klasser.forslag(navn));
        }
        return klasse;
    }

    private void erKonklusjon(Class<?> type, int linje) {
        if (!Avledet.class.isAssignableFrom(type)) {
            melder.feil(
                    linje,
                    type.getSimpleName()
                            + " er ikke en konklusjon. Det som settes inn, skal være et Avledet: et faktum om"
                            + " faktumet regelen så.");
        }
    }

    private void argumenter(List<Uttrykk> argumenter, List<Executable> mulige, int linje) {
        String eget = variabel.isEmpty() ? "variabelen" : "«" + variabel + "»";
        if (argumenter.isEmpty()) {
            melder.feil(
                    linje, "Konklusjonen sier ikke hva den handler om: det første argumentet skal være " + eget + ".");
        }
        for (int i = 0; i < argumenter.size(); i++) {
            Uttrykk argument = argumenter.get(i);
            Verdisjekk.Svar svar = verdier.verdi(argument, ikkeNull);
            if (i == 0
                    && argument instanceof Uttrykk.Kjede kjede
                    && kjede.foerste().stor()) {
                melder.feil(
                        argument.linje(),
                        "Konklusjonen skal handle om faktumet regelen så: det første argumentet skal være " + eget
                                + " eller komme fra det.");
            }
            int nummer = i;
            if (svar.kanMangle() != null
                    && !mulige.isEmpty()
                    && mulige.stream().noneMatch(m -> Egenskaper.taalerMangel(m, nummer))) {
                melder.feil(
                        argument.linje(),
                        "«" + argument.tekst() + "» kan mangle, men konklusjonen trenger den. Skriv «"
                                + svar.kanMangle() + " != null» i mønsteret.");
            }
        }
    }

    private static List<Uttrykk> argumenter(Uttrykk.Ledd ledd) {
        List<Uttrykk> argumenter = ledd.argumenter();
        return argumenter == null ? List.of() : argumenter;
    }

    private static int antall(Uttrykk.Ledd ledd) {
        return argumenter(ledd).size();
    }
}
