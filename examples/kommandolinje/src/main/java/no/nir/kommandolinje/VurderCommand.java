package no.nir.kommandolinje;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.kommandolinje.tekst.Sakstekst;
import no.nir.rules.Regelverk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Vurderer saker fra filer eller standard inn, og skriver ett svar per sak. */
@Command(
        name = "vurder",
        description = "Vurder saker: én sak per linje (JSON Lines), eller ett dokument over flere linjer.",
        synopsisHeading = "Bruk: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nFiler:%n",
        optionListHeading = "%nValg:%n",
        footerHeading = "%n",
        footer = {
            "Svarene kommer på standard ut, ett per sak i samme rekkefølge. En linje som ikke",
            "er en gyldig sak, gir {\"linje\": n, \"feil\": [...]} i stedet, resten går videre,",
            "og utgangskoden blir 3. Blanke linjer hoppes over, men telles.",
            "",
            "En fil er ett dokument når den første linjen åpner en klamme den ikke lukker, og",
            "den neste ikke selv er et helt objekt. Finnes ikke en av filene, vurderes ingen."
        })
final class VurderCommand implements Callable<Integer> {

    private static final String STANDARD_INN = "-";

    private final Omgivelse omgivelse;

    @Mixin
    private final Fellesvalg felles = new Fellesvalg();

    @Option(
            names = "--per",
            required = true,
            paramLabel = "DATO",
            description = "Dagen sakene vurderes for, åååå-mm-dd. nir spør aldri klokken.")
    private String per = "";

    @Option(names = "--uten-forklaring", description = "Utelat forklaringen. Det går raskere.")
    private boolean utenForklaring;

    @Option(
            names = "--hva-mangler",
            description = "Ta med hva som ville avgjort hvert ukjent svar, i feltet hvaMangler. Det tar lengre tid.")
    private boolean hvaMangler;

    @Option(names = "--tekst", description = "Skriv svarene som tekst til mennesker, med det som mangler.")
    private boolean somTekst;

    @Parameters(paramLabel = "FIL", arity = "0..*", description = "Filer i UTF-8; - eller ingen er standard inn.")
    private List<String> filer = List.of();

    VurderCommand(Omgivelse omgivelse) {
        this.omgivelse = omgivelse;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate perDato = Datovalg.les("--per", per);
        filer.forEach(VurderCommand::krevLesbar);
        Katalog katalog = Katalog.standard();
        Regelverk alt = Regelverk.med(katalog);
        Regelverk regelverk = hvaMangler || somTekst ? alt.medHvaMangler() : alt;
        NirJson json = NirJson.med(katalog);
        Dokumentvurderer vurderer = new Dokumentvurderer(
                json,
                utenForklaring ? regelverk.utenForklaring() : regelverk,
                perDato,
                somTekst ? new Svarform.Tekst(new Sakstekst(katalog)) : new Svarform.Json(json, !utenForklaring));
        try (Vurderingsloep loep = new Vurderingsloep(vurderer, omgivelse, felles.feilsoek())) {
            if (filer.isEmpty()) {
                loep.vurder(null, omgivelse.inn());
            }
            for (String fil : filer) {
                vurder(loep, fil);
            }
            return loep.kode();
        }
    }

    private void vurder(Vurderingsloep loep, String fil) throws IOException {
        String navn = filer.size() > 1 ? fil : null;
        if (fil.equals(STANDARD_INN)) {
            loep.vurder(navn, omgivelse.inn());
            return;
        }
        try (InputStream inn = Files.newInputStream(Path.of(fil))) {
            loep.vurder(navn, inn);
        } catch (UtskriftException e) {
            throw e;
        } catch (IOException e) {
            loep.avbrutt(fil, e);
        }
    }

    private static void krevLesbar(String fil) {
        if (fil.equals(STANDARD_INN)) {
            return;
        }
        try {
            Path sti = Path.of(fil);
            if (!Files.exists(sti)) {
                throw new BrukException(fil + " finnes ikke. Ingenting er vurdert.");
            }
            if (Files.isDirectory(sti) || !Files.isReadable(sti)) {
                throw new BrukException(fil + " er ikke en fil som kan leses. Ingenting er vurdert.");
            }
        } catch (InvalidPathException e) {
            throw new BrukException(fil + " er ikke et filnavn. Ingenting er vurdert.");
        }
    }
}
