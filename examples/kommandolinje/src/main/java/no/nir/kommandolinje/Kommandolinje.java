package no.nir.kommandolinje;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import no.nir.catalog.KatalogException;
import no.nir.rules.RegelverkException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Programmet nir. */
public final class Kommandolinje {

    private final Omgivelse omgivelse;

    private Kommandolinje(Omgivelse omgivelse) {
        this.omgivelse = omgivelse;
    }

    public static void main(String[] args) {
        InputStream inn = new FileInputStream(FileDescriptor.in);
        OutputStream ut = new FileOutputStream(FileDescriptor.out);
        OutputStream feil = new FileOutputStream(FileDescriptor.err);
        System.exit(kjoer(args, inn, ut, feil, Terminal.paaStandardFeil()));
    }

    /** Kjører en kommando med de gitte strømmene, og svarer med utgangskoden. Framdrift vises ikke. */
    public static int kjoer(String[] args, InputStream inn, OutputStream ut, OutputStream feil) {
        return kjoer(args, inn, ut, feil, false);
    }

    private static int kjoer(String[] args, InputStream inn, OutputStream ut, OutputStream feil, boolean framdrift) {
        Omgivelse omgivelse = new Omgivelse(inn, new Utskrift(ut), new Feilutskrift(feil), framdrift);
        return new Kommandolinje(omgivelse).kjoer(args);
    }

    /** Kommandoene som finnes. En ny kommando er én klasse og én linje her. */
    private List<Object> kommandoer() {
        return List.of(new DemoCommand(omgivelse), new VurderCommand(omgivelse), new KatalogCommand(omgivelse));
    }

    private int kjoer(String[] args) {
        StringWriter hjelp = new StringWriter();
        CommandLine kommando = new CommandLine(new NirCommand());
        kommandoer().forEach(kommando::addSubcommand);
        kommando.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(hjelp, true))
                .setParameterExceptionHandler((e, a) -> {
                    omgivelse.feil().melding(Bruksfeil.melding(e));
                    return Utgangskode.FEIL_BRUK;
                })
                .setExecutionExceptionHandler((e, c, resultat) -> feilet(e, feilsoek(resultat)));
        int kode = kommando.execute(args);
        try {
            omgivelse.ut().linjer(hjelp.toString().lines().toList());
            omgivelse.ut().toem();
            return kode;
        } catch (IOException e) {
            return kode == Utgangskode.FERDIG ? feilet(e, false) : kode;
        }
    }

    private static boolean feilsoek(ParseResult resultat) {
        return resultat.asCommandLineList().stream()
                .anyMatch(c -> c.getParseResult().hasMatchedOption(Fellesvalg.FEILSOEK));
    }

    /** Sier fra på én linje, og svarer med utgangskoden. */
    private int feilet(Exception feil, boolean medSpor) {
        if (feil instanceof UtskriftException u && u.mottakerenHarLukket()) {
            return Utgangskode.FERDIG;
        }
        if (feil instanceof BrukException) {
            omgivelse.feil().melding(melding(feil));
            return Utgangskode.FEIL_BRUK;
        }
        boolean ventet =
                feil instanceof IOException || feil instanceof RegelverkException || feil instanceof KatalogException;
        omgivelse
                .feil()
                .melding(
                        ventet
                                ? melding(feil)
                                : "Uventet feil (" + feil.getClass().getSimpleName() + "). Kjør igjen med "
                                        + Fellesvalg.FEILSOEK + " for å se hvor.");
        if (medSpor) {
            omgivelse.feil().spor(feil);
        }
        return feil instanceof RegelverkException || feil instanceof KatalogException
                ? Utgangskode.REGLER_FEILET
                : Utgangskode.AVBRUTT;
    }

    private static String melding(Exception feil) {
        String melding = feil.getMessage();
        return melding == null ? feil.getClass().getSimpleName() : melding;
    }
}
