package no.nir.kommandolinje;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

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
        Feilsvar feilsvar = new Feilsvar(omgivelse.feil(), Arrays.asList(args).contains(Fellesvalg.FEILSOEK));
        StringWriter hjelp = new StringWriter();
        CommandLine kommando = new CommandLine(new NirCommand());
        kommandoer().forEach(kommando::addSubcommand);
        kommando.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(hjelp, true))
                .setParameterExceptionHandler((e, a) -> feilsvar.paa(new BrukException(Bruksfeil.melding(e))))
                .setExecutionExceptionHandler((e, c, resultat) -> feilsvar.paa(e));
        int kode = Utgangskode.FERDIG;
        try {
            kode = kommando.execute(args);
            if (kode != Utgangskode.AVBRUTT) {
                omgivelse.ut().linjer(hjelp.toString().lines().toList());
                omgivelse.ut().toem();
            }
            return kode;
        } catch (IOException | RuntimeException | Error e) {
            return Math.max(kode, feilsvar.paa(e));
        }
    }
}
