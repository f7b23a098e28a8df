package no.nir.rules.sjekk;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.nir.catalog.Parameterlinje;
import no.nir.catalog.Parametre;

/** Sjekker navnene i {@code tall("…")}, {@code dato("…")}, {@code desimal("…")}, {@code bryter("…")} og {@code blant("…", kode)}. */
final class Parametersjekk {

    private static final String DATO = "dato";
    private static final String BLANT = "blant";
    private static final String TALL = "tall";
    private static final String DESIMAL = "desimal";
    private static final String BRYTER = "bryter";
    private static final Set<String> FUNKSJONER = Set.of(TALL, DATO, DESIMAL, BRYTER, BLANT);
    private static final Pattern HELTALL = Pattern.compile("-?[0-9]+");

    private final Parametre parametre;
    private final Set<String> navn;

    Parametersjekk(Parametre parametre) {
        this.parametre = parametre;
        this.navn = Set.copyOf(parametre.navn());
    }

    /** Om leddet slår opp en parameter; {@code dato} uten argumenter er en egenskap. */
    boolean gjelder(Uttrykk.Ledd ledd) {
        List<Uttrykk> argumenter = ledd.argumenter();
        return argumenter != null && !argumenter.isEmpty() && FUNKSJONER.contains(ledd.navn());
    }

    /** Om leddet slår opp en parameter med navnet skrevet rett ut. */
    boolean medNavn(Uttrykk.Ledd ledd) {
        return gjelder(ledd) && erTekst(argumenter(ledd).get(0));
    }

    /** Svarer {@code false} når kallet ikke har formen et oppslag skal ha. */
    boolean sjekk(Uttrykk.Ledd ledd, Melder melder) {
        List<Uttrykk> argumenter = argumenter(ledd);
        int ventet = ledd.navn().equals(BLANT) ? 2 : 1;
        if (argumenter.size() != ventet) {
            melder.feil(
                    ledd.linje(),
                    "«" + ledd.navn() + "» skal ha " + (ventet == 1 ? "ett argument" : "to argumenter") + ".");
            return false;
        }
        if (!erTekst(argumenter.get(0))) {
            melder.feil(
                    ledd.linje(),
                    "Navnet på parameteren i «" + ledd.navn() + "» skal stå rett ut, i anførselstegn: " + ledd.navn()
                            + "(\"…\").");
            return false;
        }
        String tekst = argumenter.get(0).tekst();
        navnet(ledd, tekst.substring(1, tekst.length() - 1), melder);
        return true;
    }

    private void navnet(Uttrykk.Ledd ledd, String parameter, Melder melder) {
        if (!navn.contains(parameter)) {
            melder.feil(
                    ledd.linje(),
                    "Parameteren «" + parameter + "» finnes ikke i tabellene." + Forslag.til(parameter, navn));
            return;
        }
        if (!ledd.tett()) {
            melder.feil(
                    ledd.linje(),
                    "Skriv " + ledd.navn() + "(\"" + parameter
                            + "\" uten mellomrom, ellers mangler parameteren i forklaringen.");
        }
        List<String> lovlige = funksjoner(parametre.historikk(parameter));
        if (!lovlige.contains(ledd.navn())) {
            melder.feil(
                    ledd.linje(),
                    "Parameteren «" + parameter + "» kan ikke leses med «" + ledd.navn() + "»."
                            + (lovlige.isEmpty() ? "" : " Bruk " + lovlige.get(0) + "(\"" + parameter + "\")."));
        }
    }

    /** Funksjonene som kan lese parameteren på alle dager, den vanligste først. */
    private static List<String> funksjoner(List<Parameterlinje> rader) {
        return switch (rader.get(0).enhet()) {
            case DATO -> List.of(DATO);
            case KODER -> List.of(BLANT);
            case BRYTER -> List.of(BRYTER);
            case MAANEDER, AAR, KALENDERDAGER, VIRKEDAGER, ANTALL, TIMER ->
                rader.stream().allMatch(rad -> HELTALL.matcher(rad.verdi()).matches())
                        ? List.of(TALL, DESIMAL)
                        : List.of(DESIMAL);
        };
    }

    private static boolean erTekst(Uttrykk argument) {
        return argument instanceof Uttrykk.Verdi verdi
                && verdi.slag() == Ord.Slag.TEKST
                && verdi.tekst().startsWith("\"")
                && verdi.tekst().length() > 1;
    }

    private static List<Uttrykk> argumenter(Uttrykk.Ledd ledd) {
        List<Uttrykk> argumenter = ledd.argumenter();
        return argumenter == null ? List.of() : argumenter;
    }
}
