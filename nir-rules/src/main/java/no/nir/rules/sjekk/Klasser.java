package no.nir.rules.sjekk;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Klassene en regelfil kan nevne med kort navn: de den importerer, og de i sin egen pakke. */
public final class Klasser {

    private static final ClassLoader LASTER = Klasser.class.getClassLoader();
    private static final String ALT = ".*";

    private final Map<String, String> importer = new LinkedHashMap<>();
    private final Set<String> pakker = new TreeSet<>();

    /** Klassene i pakken. */
    public Klasser(String pakke) {
        pakker.add(pakke);
    }

    /** Tar med en import, {@code a.b.C} eller {@code a.b.*}. Svarer {@code false} når klassen ikke finnes. */
    public boolean importer(String hva) {
        if (hva.endsWith(ALT)) {
            String pakke = hva.substring(0, hva.length() - ALT.length());
            pakker.add(pakke);
            return !iPakke(pakke).isEmpty();
        }
        importer.put(hva.substring(hva.lastIndexOf('.') + 1), hva);
        return fullt(hva) != null;
    }

    /** Klassen med navnet, kort eller fullt; {@code null} når den ikke finnes. */
    public @Nullable Class<?> finn(String navn) {
        int punktum = navn.indexOf('.');
        String foerste = punktum < 0 ? navn : navn.substring(0, punktum);
        String resten = punktum < 0 ? "" : navn.substring(punktum);
        String importert = importer.get(foerste);
        if (importert != null) {
            return fullt(importert + resten);
        }
        for (String pakke : pakker) {
            Class<?> klasse = fullt(pakke + "." + navn);
            if (klasse != null) {
                return klasse;
            }
        }
        return punktum < 0 ? null : fullt(navn);
    }

    /** «Mente du …» for en klasse som ikke finnes. */
    String forslag(String navn) {
        int punktum = navn.lastIndexOf('.');
        if (punktum >= 0) {
            String pakke = navn.substring(0, punktum);
            return Forslag.til(
                    navn,
                    iPakke(pakke).stream().map(klasse -> pakke + "." + klasse).toList());
        }
        Set<String> kjente = new TreeSet<>(importer.keySet());
        for (String pakke : pakker) {
            kjente.addAll(iPakke(pakke));
        }
        return Forslag.til(navn, kjente);
    }

    /** Klassen med fullt navn; de siste leddene kan være en klasse inne i en annen. */
    private static @Nullable Class<?> fullt(String navn) {
        String proev = navn;
        while (true) {
            try {
                return Class.forName(proev, false, LASTER);
            } catch (ClassNotFoundException | LinkageError e) {
                int punktum = proev.lastIndexOf('.');
                if (punktum < 0) {
                    return null;
                }
                proev = proev.substring(0, punktum) + "$" + proev.substring(punktum + 1);
            }
        }
    }

    /** Kortnavnene på klassene i pakken; tom når pakken ikke finnes eller ikke kan listes. */
    static List<String> iPakke(String pakke) {
        String mappe = pakke.replace('.', '/');
        List<String> klasser = new ArrayList<>();
        try {
            for (URL sted : Collections.list(LASTER.getResources(mappe))) {
                for (String fil : filer(sted, mappe)) {
                    if (fil.endsWith(".class") && !fil.contains("$") && !fil.contains("-")) {
                        klasser.add(fil.substring(0, fil.length() - ".class".length()));
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
        return klasser;
    }

    private static List<String> filer(URL sted, String mappe) throws IOException, URISyntaxException {
        if (sted.getProtocol().equals("file")) {
            try (Stream<Path> filer = Files.list(Path.of(sted.toURI()))) {
                return filer.map(fil -> String.valueOf(fil.getFileName())).toList();
            }
        }
        URLConnection forbindelse = sted.openConnection();
        if (!(forbindelse instanceof JarURLConnection jar)) {
            return List.of();
        }
        return jar.getJarFile().stream()
                .map(fil -> fil.getName())
                .filter(fil -> fil.startsWith(mappe + "/") && fil.indexOf('/', mappe.length() + 1) < 0)
                .map(fil -> fil.substring(mappe.length() + 1))
                .toList();
    }
}
