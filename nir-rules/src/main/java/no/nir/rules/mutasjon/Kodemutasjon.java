package no.nir.rules.mutasjon;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytter en kode med en annen: helst en som står i samme fil, ellers en fra samme kodeliste. */
final class Kodemutasjon {

    private static final Pattern KONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b(?!\\s*[(.])");

    /** Konstantene i filen, etter klasse. */
    private final Map<String, Set<String>> iFilen;

    Kodemutasjon(String fil) {
        this.iFilen = konstanter(fil);
    }

    void av(Regel regel, Mutantliste ut) {
        Map<String, Set<String>> iRegelen = konstanter(regel.tekst());
        Regel.Del alt = regel.alt();
        for (int i = alt.fra(); i + 2 < alt.til(); i++) {
            if (!erKonstant(regel, i)) {
                continue;
            }
            String klasse = regel.ord(i).tekst();
            String ny = annen(regel, klasse, regel.ord(i + 2).tekst(), iRegelen.getOrDefault(klasse, Set.of()));
            if (ny != null) {
                ut.bytt(Endring.KODE, new Regel.Del(i + 2, i + 3), ny, new Regel.Del(i, i + 3));
            }
        }
    }

    private static boolean erKonstant(Regel regel, int i) {
        return regel.ord(i).erNavn()
                && Character.isUpperCase(regel.ord(i).tekst().charAt(0))
                && regel.ord(i + 1).er(".")
                && regel.ord(i + 2).tekst().matches("[A-Z][A-Z0-9_]*")
                && !regel.ord(i + 3).er("(");
    }

    /** Den neste i filen som ikke står i regelen; ellers den neste i kodelisten, helst en som ikke står i regelen. */
    private @Nullable String annen(Regel regel, String klasse, String kode, Set<String> iRegelen) {
        List<String> liste = koder(regel.klasser().finn(klasse));
        String ny = neste(List.copyOf(iFilen.getOrDefault(klasse, Set.of())), kode, iRegelen);
        if (ny == null) {
            ny = neste(liste, kode, iRegelen);
        }
        return ny == null ? neste(liste, kode, Set.of(kode)) : ny;
    }

    private static @Nullable String neste(List<String> koder, String kode, Set<String> unntatt) {
        List<String> sortert = koder.stream().sorted().toList();
        int her = sortert.indexOf(kode);
        for (int i = 1; i < sortert.size(); i++) {
            String kandidat = sortert.get((her + i) % sortert.size());
            if (!unntatt.contains(kandidat)) {
                return kandidat;
            }
        }
        return null;
    }

    private static List<String> koder(@Nullable Class<?> klasse) {
        List<String> koder = new ArrayList<>();
        if (klasse != null) {
            for (Field felt : klasse.getFields()) {
                if (Modifier.isStatic(felt.getModifiers()) && felt.getType() == klasse) {
                    koder.add(felt.getName());
                }
            }
        }
        return koder;
    }

    private static Map<String, Set<String>> konstanter(String tekst) {
        Map<String, Set<String>> alle = new TreeMap<>();
        Matcher treff = KONSTANT.matcher(tekst);
        while (treff.find()) {
            alle.computeIfAbsent(treff.group(1), klasse -> new TreeSet<>()).add(treff.group(2));
        }
        return alle;
    }
}
