package no.nir.rules.personvern;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nir.core.sak.Sak;

/** De offentlige klassene i nir-core, lest av mappen eller jar-filen de ligger i. */
public final class Verdityper {

    private Verdityper() {}

    /** Alle offentlige klasser, også dem inni andre. */
    public static List<Class<?>> offentlige() {
        URL sted = Sak.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            URI uri = sted.toURI();
            if (Files.isDirectory(Path.of(uri))) {
                return under(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + uri), Map.of())) {
                return under(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException("Kan ikke lese klassene i " + sted, e);
        }
    }

    /**
     * De offentlige klassene som er verdier: noe som kan spørres, og som verken er et unntak, en bygger, en annotasjon eller
     * en tjeneste.
     */
    public static Set<Class<?>> verdier() {
        Set<Class<?>> verdier = new TreeSet<>(Comparator.comparing(Class::getName));
        offentlige().stream().filter(Verdityper::erVerdi).forEach(verdier::add);
        return verdier;
    }

    private static boolean erVerdi(Class<?> type) {
        boolean spoerres = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(m -> Modifier.isPublic(m.getModifiers())
                        && !Modifier.isStatic(m.getModifiers())
                        && m.getParameterCount() == 0);
        return (spoerres || type.isEnum())
                && !Throwable.class.isAssignableFrom(type)
                && !type.isAnnotation()
                && !type.getSimpleName().equals("Builder");
    }

    private static List<Class<?>> under(Path rot) throws IOException, ClassNotFoundException {
        List<Class<?>> svar = new ArrayList<>();
        try (Stream<Path> filer = Files.walk(rot)) {
            for (Path fil : filer.filter(f -> f.toString().endsWith(".class")).toList()) {
                String navn =
                        rot.relativize(fil).toString().replace(".class", "").replaceAll("[/\\\\]", ".");
                if (!navn.endsWith("-info")) {
                    Class<?> type = Class.forName(navn, false, Sak.class.getClassLoader());
                    if (erOffentlig(type)) {
                        svar.add(type);
                    }
                }
            }
        }
        return svar;
    }

    private static boolean erOffentlig(Class<?> type) {
        Class<?> ytre = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (ytre == null || erOffentlig(ytre));
    }
}
