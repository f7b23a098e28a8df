package no.nir.kommandolinje;

import picocli.CommandLine.Option;

/** Valgene alle kommandoer har. */
final class Fellesvalg {

    static final String FEILSOEK = "--feilsoek";

    @Option(
            names = {"-h", "--help", "--hjelp"},
            usageHelp = true,
            description = "Vis denne hjelpen.")
    @SuppressWarnings("UnusedVariable") // Leses av picocli.
    private boolean hjelp;

    @Option(names = FEILSOEK, description = "Vis stakkspor når noe går galt.")
    private boolean feilsoek;

    /** Om brukeren vil se stakkspor. */
    boolean feilsoek() {
        return feilsoek;
    }
}
