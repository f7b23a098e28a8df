package no.nir.rules.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/**
 * Kjører scenariofiler uten Maven: {@code java -cp … no.nir.rules.scenario.Kjoer [--vis] FIL|MAPPE…}.
 *
 * <p>Skriver avvik og uleste opplysninger; med {@code --vis} også svaret på hvert scenario og reglene som slo til.
 */
final class Kjoer {

    private final PrintStream ut;
    private final boolean vis;
    private final Regelverk regelverk = Regelverk.standard();
    private int filer;
    private int scenarioer;
    private int gale;

    private Kjoer(PrintStream ut, boolean vis) {
        this.ut = ut;
        this.vis = vis;
    }

    public static void main(String[] args) throws IOException {
        List<Path> stier = new ArrayList<>();
        for (String arg : args) {
            if (!arg.equals("--vis")) {
                try (Stream<Path> under = Files.walk(Path.of(arg))) {
                    under.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(stier::add);
                }
            }
        }
        PrintStream ut = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Kjoer kjoer = new Kjoer(ut, List.of(args).contains("--vis"));
        stier.forEach(kjoer::fil);
        ut.println(kjoer.filer + " filer, " + kjoer.scenarioer + " scenarioer, " + kjoer.gale + " feil");
        System.exit(kjoer.gale == 0 && kjoer.filer > 0 ? 0 : 1);
    }

    private void fil(Path sti) {
        filer++;
        try {
            Scenariofil fil = Scenarioleser.standard().les(sti.toString(), Files.readAllBytes(sti));
            String ventetNavn = fil.regel() + ".yaml";
            if (!ventetNavn.equals(String.valueOf(sti.getFileName()))) {
                feil(sti + ": filen skal hete " + ventetNavn);
            }
            boolean slo = false;
            for (Scenarioresultat resultat : Scenariokjoerer.med(regelverk).kjoer(fil)) {
                scenarioer++;
                slo |= resultat.slag() > 0;
                if (!resultat.bestaatt()) {
                    feil(sti + ":" + resultat.scenario().linje() + ": " + resultat.somTekst());
                } else if (vis) {
                    ut.println(resultat.somTekst());
                }
                if (vis) {
                    svar(resultat.scenario());
                }
            }
            if (!slo) {
                feil(sti + ": regelen slår ikke til i noe scenario");
            }
            Faktasjekk.med(regelverk, Katalog.standard()).sjekk(fil).forEach(f -> feil(f.somLinje()));
        } catch (UgyldigScenarioException e) {
            e.feil().forEach(f -> feil(f.somLinje()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void feil(String melding) {
        gale++;
        ut.println(melding);
    }

    private void svar(Scenario scenario) {
        Vurdering v = regelverk.vurder(scenario.sak(), scenario.dag());
        ut.println("    "
                + NirJson.med(Katalog.standard()).skrivVurdering(v, false).replace(",\"", ", \""));
        v.forklaring().forEach(steg -> ut.println("    " + steg.somLinje()));
    }
}
