package no.nir.kommandolinje;

import java.io.IOException;
import no.nir.catalog.KatalogException;
import no.nir.rules.RegelverkException;
import picocli.CommandLine;

/** Det som gikk galt, sagt på standard feil så det kan leses, og utgangskoden det gir. */
final class Feilsvar {

    private final Feilutskrift feilutskrift;
    private final boolean medSpor;

    Feilsvar(Feilutskrift feilutskrift, boolean medSpor) {
        this.feilutskrift = feilutskrift;
        this.medSpor = medSpor;
    }

    /** Sier fra, og svarer med utgangskoden. */
    int paa(Throwable feil) {
        Throwable egentlig = egentlig(feil);
        if (egentlig instanceof UtskriftException u && u.mottakerenHarLukket()) {
            return Utgangskode.FERDIG;
        }
        if (egentlig instanceof BrukException) {
            feilutskrift.melding(melding(egentlig));
            return Utgangskode.FEIL_BRUK;
        }
        boolean huset = egentlig instanceof RegelverkException || egentlig instanceof KatalogException;
        if (huset || egentlig instanceof IOException) {
            // Katalogen melder alle feil i tabellene på én gang, hver på sin linje.
            melding(egentlig).lines().forEach(feilutskrift::melding);
        } else {
            feilutskrift.melding("Uventet feil (" + egentlig.getClass().getSimpleName() + "). Kjør igjen med "
                    + Fellesvalg.FEILSOEK + " for å se hvor.");
        }
        if (medSpor) {
            feilutskrift.spor(feil);
        }
        return huset ? Utgangskode.REGLER_FEILET : Utgangskode.AVBRUTT;
    }

    /** Feilen under dem som bare sier hvor den ble oppdaget. */
    private static Throwable egentlig(Throwable feil) {
        Throwable aarsak = feil.getCause();
        boolean omslag = feil instanceof ExceptionInInitializerError || feil instanceof CommandLine.ExecutionException;
        return omslag && aarsak != null ? egentlig(aarsak) : feil;
    }

    private static String melding(Throwable feil) {
        String melding = feil.getMessage();
        return melding == null ? feil.getClass().getSimpleName() : melding;
    }
}
