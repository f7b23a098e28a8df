package no.nir.kommandolinje;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Det picocli ikke forsto, sagt på bokmål i én linje. */
final class Bruksfeil {

    private Bruksfeil() {}

    static String melding(ParameterException feil) {
        String kommando = feil.getCommandLine().getCommandSpec().qualifiedName(" ");
        return feil(feil) + " Se " + kommando + " --help.";
    }

    private static String feil(ParameterException feil) {
        if (feil instanceof UnmatchedArgumentException ukjent) {
            String hva = ukjent.isUnknownOption() ? "Ukjent valg: " : "Ukjent argument: ";
            List<String> forslag = ukjent.getSuggestions();
            return hva + ukjent.getUnmatched().get(0) + "."
                    + (forslag.isEmpty() ? "" : " Mente du " + String.join(" eller ", forslag) + "?");
        }
        List<String> ukjente = feil.getCommandLine().getUnmatchedArguments();
        if (!ukjente.isEmpty()) {
            return "Ukjent argument: " + ukjente.get(0) + ".";
        }
        if (feil instanceof MissingParameterException mangler) {
            return "Mangler "
                    + mangler.getMissing().stream().map(Bruksfeil::navn).collect(Collectors.joining(" og ")) + ".";
        }
        if (feil instanceof OverwrittenOptionException flere) {
            return navn(flere.getOverwritten()) + " kan bare gis én gang.";
        }
        ArgSpec valg = feil.getArgSpec();
        return valg == null ? "Argumentene er ikke forstått." : "Ugyldig verdi for " + navn(valg) + ".";
    }

    private static String navn(ArgSpec valg) {
        if (valg instanceof OptionSpec o) {
            return valg.arity().max() == 0 ? o.longestName() : o.longestName() + " " + valg.paramLabel();
        }
        return valg.paramLabel();
    }
}
