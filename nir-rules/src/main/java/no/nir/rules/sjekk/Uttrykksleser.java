package no.nir.rules.sjekk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leser uttrykkene huset bruker: egenskaper, konstanter, kall, sammenligninger, {@code !}, {@code &&}, {@code ||} og
 * parenteser. Alt annet er ulesbart, og meldingen sier hva som kan stå i stedet.
 */
final class Uttrykksleser {

    private static final Set<String> SAMMENLIGNER = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> REGNER = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> FASTE_VERDIER = Set.of("true", "false", "null");
    private static final String LOV = "Her kan det stå ==, !=, <, <=, >, >=, !, && og ||.";

    private final List<Ord> ord;
    private int her;

    private Uttrykksleser(List<Ord> ord) {
        this.ord = ord;
    }

    /** Leser alle ordene som ett uttrykk. Det siste ordet er av slaget {@link Ord.Slag#SLUTT}. */
    static Uttrykk les(List<Ord> ord) throws UlesbartException {
        Uttrykksleser leser = new Uttrykksleser(ord);
        Uttrykk uttrykk = leser.eller();
        if (leser.ord().slag() != Ord.Slag.SLUTT) {
            throw leser.uventet();
        }
        return uttrykk;
    }

    private Ord ord() {
        return ord.get(her);
    }

    private boolean spis(String tegn) {
        boolean er = ord().er(tegn);
        her += er ? 1 : 0;
        return er;
    }

    private Uttrykk eller() throws UlesbartException {
        List<Uttrykk> grener = new ArrayList<>(List.of(og()));
        while (spis("||")) {
            grener.add(og());
        }
        return grener.size() == 1 ? grener.get(0) : new Uttrykk.Eller(grener);
    }

    private Uttrykk og() throws UlesbartException {
        List<Uttrykk> deler = new ArrayList<>(List.of(sammenligning()));
        while (spis("&&")) {
            deler.add(sammenligning());
        }
        return deler.size() == 1 ? deler.get(0) : new Uttrykk.Og(deler);
    }

    private Uttrykk sammenligning() throws UlesbartException {
        Uttrykk venstre = ikke();
        Ord tegn = ord();
        if (tegn.slag() == Ord.Slag.TEGN && SAMMENLIGNER.contains(tegn.tekst())) {
            her++;
            Uttrykk svar = new Uttrykk.Sammenligning(venstre, tegn.tekst(), ikke());
            if (ord().slag() == Ord.Slag.TEGN && SAMMENLIGNER.contains(ord().tekst())) {
                throw new UlesbartException(ord().linje(), "Sammenlign to og to: del opp med && eller komma.");
            }
            return svar;
        }
        return venstre;
    }

    private Uttrykk ikke() throws UlesbartException {
        return spis("!") ? new Uttrykk.Ikke(ikke()) : ledd();
    }

    private Uttrykk ledd() throws UlesbartException {
        if (spis("(")) {
            Uttrykk inni = eller();
            vent(")");
            return inni;
        }
        Ord foerste = ord();
        if (foerste.er("-") && ord.get(her + 1).slag() == Ord.Slag.TALL) {
            her += 2;
            return new Uttrykk.Verdi(Ord.Slag.TALL, "-" + ord.get(her - 1).tekst(), foerste.linje());
        }
        if (foerste.slag() == Ord.Slag.TALL || foerste.slag() == Ord.Slag.TEKST) {
            her++;
            return new Uttrykk.Verdi(foerste.slag(), foerste.tekst(), foerste.linje());
        }
        if (!foerste.erNavn()) {
            throw uventet();
        }
        if (FASTE_VERDIER.contains(foerste.tekst())) {
            her++;
            return new Uttrykk.Verdi(Ord.Slag.NAVN, foerste.tekst(), foerste.linje());
        }
        return foerste.tekst().equals("new") ? ny() : kjede();
    }

    private Uttrykk ny() throws UlesbartException {
        int linje = ord().linje();
        her++;
        StringBuilder klasse = new StringBuilder(navn());
        while (spis(".")) {
            klasse.append('.').append(navn());
        }
        if (!ord().er("(")) {
            throw uventet();
        }
        return new Uttrykk.Ny(klasse.toString(), argumenter(), linje);
    }

    private Uttrykk kjede() throws UlesbartException {
        List<Uttrykk.Ledd> ledd = new ArrayList<>();
        do {
            Ord navn = ord();
            navn();
            if (ord().er("(")) {
                boolean tett = navn.beroerer(ord()) && ord().beroerer(ord.get(her + 1));
                ledd.add(new Uttrykk.Ledd(navn.tekst(), argumenter(), tett, navn.linje()));
            } else {
                ledd.add(new Uttrykk.Ledd(navn.tekst(), null, true, navn.linje()));
            }
        } while (spis("."));
        return new Uttrykk.Kjede(ledd);
    }

    private List<Uttrykk> argumenter() throws UlesbartException {
        List<Uttrykk> argumenter = new ArrayList<>();
        vent("(");
        if (spis(")")) {
            return argumenter;
        }
        do {
            argumenter.add(eller());
        } while (spis(","));
        vent(")");
        return argumenter;
    }

    private String navn() throws UlesbartException {
        if (!ord().erNavn()) {
            throw uventet();
        }
        her++;
        return ord.get(her - 1).tekst();
    }

    private void vent(String tegn) throws UlesbartException {
        if (!spis(tegn)) {
            throw uventet();
        }
    }

    private UlesbartException uventet() {
        Ord galt = ord();
        if (galt.slag() == Ord.Slag.SLUTT) {
            return new UlesbartException(galt.linje(), "Uttrykket slutter for tidlig. Mangler det en parentes?");
        }
        if (galt.slag() == Ord.Slag.TEGN && REGNER.contains(galt.tekst())) {
            return new UlesbartException(
                    galt.linje(),
                    "Regler regner ikke med «" + galt.tekst() + "»: la faktumet ha en egenskap med svaret.");
        }
        if (galt.er(":") || galt.er("=")) {
            return new UlesbartException(
                    galt.linje(),
                    "Bind ikke egenskaper til navn og sett ikke verdier. Spør faktumet der svaret trengs.");
        }
        if (galt.erNavn()) {
            return new UlesbartException(
                    galt.linje(),
                    "«" + galt.tekst() + "» kan ikke stå her. " + LOV
                            + " Trengs det mer, kan faktumet ha en egenskap med svaret.");
        }
        return new UlesbartException(galt.linje(), "«" + galt.tekst() + "» kan ikke stå her. " + LOV);
    }
}
