package no.nir.rules.sjekk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Leser en del av en regelfil med Drools' egen leser, og gjør feilene dens lesbare. */
final class Drlleser {

    private static final Pattern VED = Pattern.compile("Line \\d+:(\\d+) .*?input '(.*?)'(?: |$|\\.)", Pattern.DOTALL);
    private static final String RAAD = "Se etter en parentes, et komma eller et «end» som mangler, her eller rett før.";

    private Drlleser() {}

    /**
     * Det Drools leser ut av delen, med linjenumrene i filen; tomt når delen har skrivefeil. Bare den første blir meldt, for
     * de neste følger oftest av den.
     */
    static Optional<PackageDescr> les(Regelfil.Bolk bolk, Melder melder) {
        DrlParser leser = new DrlParser();
        try {
            PackageDescr lest = leser.parse(false, utfylt(bolk));
            if (!leser.hasErrors() && lest != null) {
                return Optional.of(lest);
            }
        } catch (DroolsParserException e) {
            melder.feil(bolk.linje(), "Regelen kan ikke leses. " + RAAD);
            return Optional.empty();
        }
        DroolsError foerste = leser.getErrors().get(0);
        int linje = foerste.getLines().length == 0 ? bolk.linje() : Math.max(bolk.linje(), foerste.getLines()[0]);
        melder.feil(linje, paaNorsk(String.valueOf(foerste.getMessage())));
        return Optional.empty();
    }

    /** Delen med så mange tomme linjer foran at linjenumrene blir de samme som i filen. */
    static String utfylt(Regelfil.Bolk bolk) {
        return "\n".repeat(bolk.linje() - 1) + bolk.tekst();
    }

    private static String paaNorsk(String melding) {
        Matcher ved = VED.matcher(melding);
        if (!ved.find()) {
            return "Kan ikke leses: " + melding + ". " + RAAD;
        }
        int tegn = Integer.parseInt(ved.group(1)) + 1;
        return ved.group(2).equals("<eof>")
                ? "Regelen slutter for tidlig. Mangler «end», eller en parentes?"
                : "«" + ved.group(2) + "» på plass " + tegn + " kan ikke stå her. " + RAAD;
    }
}
