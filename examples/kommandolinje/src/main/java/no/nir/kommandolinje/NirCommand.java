package no.nir.kommandolinje;

import java.util.concurrent.Callable;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.rules.Regelverk;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kommandoen uten underkommando: viser hva som finnes. */
@Command(
        name = "nir",
        description = "Reglene i Nasjonalt introduksjonsregister: vurder saker, og få svaret forklart.",
        versionProvider = NirCommand.Versjon.class,
        synopsisHeading = "Bruk: ",
        synopsisSubcommandLabel = "KOMMANDO",
        optionListHeading = "%nValg:%n",
        commandListHeading = "%nKommandoer (nir KOMMANDO --help viser mer):%n",
        footerHeading = "%nUtgangskoder:%n",
        footer = {
            "  0  ferdig",
            "  1  noe utenfor nir sviktet, for eksempel en full disk",
            "  2  feil bruk; ingenting er vurdert",
            "  3  noe av det som ble lest, ble avvist; resten er vurdert",
            "  4  reglene eller tabellene er i ustand"
        })
final class NirCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // Leses av picocli.
    private final Fellesvalg felles = new Fellesvalg();

    @Option(names = "--version", versionHelp = true, description = "Vis versjonen og avtrykkene av regler og tabeller.")
    @SuppressWarnings("UnusedVariable") // Leses av picocli.
    private boolean versjon;

    @Override
    public Integer call() {
        throw new BrukException("Mangler kommando. Se nir --help.");
    }

    /** Versjonen av biblioteket, reglene og tabellene. */
    static final class Versjon implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Regelverksversjon versjon = Regelverk.standard().versjon();
            return new String[] {
                "nir " + versjon.versjon(), "regler   " + versjon.sjekksum(), "tabeller " + versjon.katalog()
            };
        }
    }
}
