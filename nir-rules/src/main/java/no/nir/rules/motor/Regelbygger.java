package no.nir.rules.motor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.rules.RegelverkException;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Oversetter regler (DRL) mens programmet kjører, mange i én omgang, til varianter en {@link Regelmotor} kan ta imot.
 *
 * <p>Trenger drools-model-codegen på klassestien; det gjør ikke resten av motoren. Én oversettelse koster en drøy tidel
 * uansett hvor mange regler den gjelder, så mange varianter av reglene i en fil er nesten like fort gjort som én.
 */
public final class Regelbygger {

    private static final Pattern NAVN = Pattern.compile("\\Arule \"([^\" ]+) ([^\"]*)\"");
    private static final String KLASSE = ".class";

    private final KieServices tjenester = KieServices.get();

    /**
     * Reglene oversatt, i samme rekkefølge; tom der en regel ikke lar seg oversette.
     *
     * @param hode det som står i filen før den første regelen: pakke og importer
     * @param regler regler som hver begynner med {@code rule "ID setning"}; flere kan ha samme navn
     */
    public List<Optional<Regelvariant>> oversett(String hode, List<String> regler) {
        List<Optional<Regelvariant>> svar = new ArrayList<>();
        regler.forEach(regel -> svar.add(Optional.empty()));
        oversett(hode, regler, 0, regler.size(), svar);
        return svar;
    }

    /** Feiler noe, deles reglene i to, til bare de som virkelig er gale, står igjen. */
    private void oversett(String hode, List<String> regler, int fra, int til, List<Optional<Regelvariant>> svar) {
        if (fra == til) {
            return;
        }
        StringBuilder drl = new StringBuilder(hode);
        for (int i = fra; i < til; i++) {
            drl.append('\n').append(nummerert(regler.get(i), i)).append('\n');
        }
        Optional<Map<String, Rule>> bygd = bygg(drl.toString());
        if (bygd.isEmpty()) {
            if (til - fra > 1) {
                int midt = (fra + til) / 2;
                oversett(hode, regler, fra, midt, svar);
                oversett(hode, regler, midt, til, svar);
            }
            return;
        }
        for (int i = fra; i < til; i++) {
            Matcher navn = navn(regler.get(i));
            Rule oversatt = bygd.get().get(navn.group(1) + " " + i);
            if (oversatt == null) {
                throw new RegelverkException("Regelen " + navn.group(1) + " ble borte da den ble oversatt.");
            }
            svar.set(
                    i,
                    Optional.of(new Regelvariant(
                            navn.group(1), navn.group(1) + " " + navn.group(2), regler.get(i), oversatt)));
        }
    }

    private static String nummerert(String regel, int nummer) {
        Matcher navn = navn(regel);
        return "rule \"" + navn.group(1) + " " + nummer + "\"" + regel.substring(navn.end());
    }

    private static Matcher navn(String regel) {
        Matcher navn = NAVN.matcher(regel);
        if (!navn.find()) {
            throw new RegelverkException("En regel begynner ikke med rule \"ID setning\".");
        }
        return navn;
    }

    /** Reglene etter navn; tom når noe i teksten ikke lar seg oversette. */
    private Optional<Map<String, Rule>> bygg(String drl) {
        ReleaseId id = tjenester.newReleaseId("no.nir", "regelvarianter", "1");
        KieFileSystem filer = tjenester.newKieFileSystem();
        filer.generateAndWritePomXML(id);
        filer.write("src/main/resources/varianter.drl", drl.getBytes(StandardCharsets.UTF_8));
        KieBuilder bygger = tjenester.newKieBuilder(filer);
        try {
            bygger.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            // Kodegeneratoren kaster på noen feil i stedet for å melde dem.
            return Optional.empty();
        }
        if (bygger.getResults().hasMessages(Message.Level.ERROR)) {
            return Optional.empty();
        }
        InternalKieModule modul = (InternalKieModule) bygger.getKieModule();
        tjenester.getRepository().removeKieModule(id);
        return Optional.of(last(modul));
    }

    private static Map<String, Rule> last(InternalKieModule modul) {
        Laster laster = new Laster(modul);
        Map<String, Rule> regler = new HashMap<>();
        for (String fil : modul.getFileNames()) {
            if (!fil.endsWith("/drools-model")) {
                continue;
            }
            for (String klasse : Regelmotor.klasser(new String(modul.getBytes(fil), StandardCharsets.UTF_8))) {
                Model modell = Regelmotor.modell(klasse, laster);
                modell.getRules().forEach(regel -> regler.put(regel.getName(), regel));
            }
        }
        return regler;
    }

    /** Laster klassene Drools laget av reglene; resten finnes hos nir. */
    private static final class Laster extends ClassLoader {

        private final InternalKieModule modul;

        Laster(InternalKieModule modul) {
            super(Regelbygger.class.getClassLoader());
            this.modul = modul;
        }

        @Override
        protected Class<?> findClass(String navn) throws ClassNotFoundException {
            byte[] innhold = modul.getBytes(navn.replace('.', '/') + KLASSE);
            if (innhold == null) {
                throw new ClassNotFoundException(navn);
            }
            return defineClass(navn, innhold, 0, innhold.length);
        }
    }
}
