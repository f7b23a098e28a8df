package no.nir.kommandolinje;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.kommandolinje.demo.Demo;
import no.nir.kommandolinje.demo.Demokilde;
import no.nir.kommandolinje.register.SyntetiskRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Viser hva nir gjør, på skjermbildene i brukerveiledningen; eller skriver et register å prøve på. */
@Command(
        name = "demo",
        description = "Vis skjermbildene i kilde 000 og tilfellet i kilde 004, regnet ut og forklart.",
        synopsisHeading = "Bruk: ",
        descriptionHeading = "%n",
        optionListHeading = "%nValg:%n",
        footerHeading = "%n",
        footer = {
            "Sakene ligger i programmet; ingenting hentes over nettet.",
            "",
            "  nir demo --register 20000 > saker.jsonl",
            "  nir vurder --per 2026-01-01 saker.jsonl > svar.jsonl"
        })
final class DemoCommand implements Callable<Integer> {

    private static final Pattern ANTALL = Pattern.compile("[0-9]{1,9}");
    private static final Pattern FROE = Pattern.compile("-?[0-9]{1,18}");

    private final Omgivelse omgivelse;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Leses av picocli.
    private final Fellesvalg felles = new Fellesvalg();

    @Option(
            names = "--register",
            paramLabel = "N",
            description = "Skriv et syntetisk register med N saker i stedet, én per linje.")
    private @Nullable String register;

    @Option(
            names = "--froe",
            paramLabel = "TALL",
            description = "Hvilket register: samme tall gir de samme sakene. Uten valget: 1.")
    private @Nullable String froe;

    DemoCommand(Omgivelse omgivelse) {
        this.omgivelse = omgivelse;
    }

    @Override
    public Integer call() throws IOException {
        if (register != null) {
            skrivRegister(tall("--register", register, ANTALL), froe == null ? 1 : tall("--froe", froe, FROE));
        } else if (froe != null) {
            throw new BrukException("--froe hører til --register. Se nir demo --help.");
        } else {
            omgivelse.ut().linjer(new Demo(Katalog.standard(), Demokilde.innebygd()).linjer());
        }
        return Utgangskode.FERDIG;
    }

    private void skrivRegister(long antall, long froe) throws IOException {
        Katalog katalog = Katalog.standard();
        NirJson json = NirJson.med(katalog);
        SyntetiskRegister saker = new SyntetiskRegister(katalog, froe);
        Framdrift framdrift = omgivelse.nyFramdrift();
        try {
            for (long nummer = 1; nummer <= antall; nummer++) {
                omgivelse.ut().linje(json.skrivSak(saker.sak(nummer)));
                framdrift.enTil();
            }
        } finally {
            framdrift.stans();
        }
    }

    private static long tall(String valg, String tekst, Pattern form) {
        if (!form.matcher(tekst).matches()) {
            throw new BrukException(valg + " er «" + tekst + "». Ventet et heltall.");
        }
        return Long.parseLong(tekst);
    }
}
