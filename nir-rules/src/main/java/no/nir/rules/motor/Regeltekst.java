package no.nir.rules.motor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.rules.RegelverkException;

/** Regelfilene slik de er skrevet, lagt ved i jaren: til forklaring, sjekksum og regelliste. */
public final class Regeltekst {

    /** Temaene i den rekkefølgen de hører hjemme i loven; hvert har én regelfil med samme navn som pakken. */
    private static final List<String> TEMAER = List.of(
            "lov",
            "kategori/bokstav",
            "kategori/program",
            "kategori/norsk",
            "kategori/mottak",
            "kategori/avvik",
            "ordning",
            "timer",
            "frist/start",
            "frist/ordinaer",
            "frist/forlengelse",
            "frist/utvidetnorsk",
            "frist/oppstart",
            "program/sluttmaal",
            "program/varighet",
            "program/utvidelse",
            "program/fravaer",
            "program/forlengelse",
            "avslutning",
            "fullfoering",
            "status",
            "statuslinje",
            "gjennomsnitt",
            "krav",
            "krav/tiltak",
            "krav/utfall",
            "krav/femtentimer",
            "registrering",
            "kontroll",
            "saken");

    private static final String PAKKE = "no.nir.rules.";
    private static final String ROT = "META-INF/nir/regler/no/nir/rules/";
    private static final Pattern REGEL = Pattern.compile("@regelId\\(\"([^\"]+)\"\\)");
    private static final Pattern PARAMETER = Pattern.compile("\\b(?:tall|dato|desimal|bryter|blant)\\(\"([^\"]+)\"");

    private Regeltekst() {}

    /** Sti i jaren og innhold, i temaenes rekkefølge. */
    public static Map<String, byte[]> filer() {
        Map<String, byte[]> filer = new LinkedHashMap<>();
        for (String tema : TEMAER) {
            String sti = ROT + tema + "/" + tema.substring(tema.lastIndexOf('/') + 1) + ".drl";
            filer.put(sti, les(sti));
        }
        return filer;
    }

    /** Plassen temaet i pakken har i rekkefølgen, fra 0. */
    static int plass(String pakke) {
        int plass = TEMAER.indexOf(pakke.substring(PAKKE.length()).replace('.', '/'));
        if (plass < 0) {
            throw new RegelverkException("Regelpakken " + pakke + " er ikke et tema i nir-rules.");
        }
        return plass;
    }

    /** Navnene på parameterne hver regel bruker, etter regel-id. */
    static Map<String, List<String>> parametre() {
        Map<String, List<String>> alle = new LinkedHashMap<>();
        for (byte[] fil : filer().values()) {
            for (String regel : regler(new String(fil, StandardCharsets.UTF_8))) {
                Matcher id = REGEL.matcher(regel);
                if (id.find()) {
                    alle.put(id.group(1), parametre(regel));
                }
            }
        }
        return alle;
    }

    /** Navnene på parameterne en regel bruker, i den rekkefølgen de står. */
    static List<String> parametre(String regel) {
        Set<String> navn = new LinkedHashSet<>();
        Matcher parameter = PARAMETER.matcher(regel);
        while (parameter.find()) {
            navn.add(parameter.group(1));
        }
        return List.copyOf(navn);
    }

    /** Teksten delt ved hver linje som begynner en regel. */
    private static List<String> regler(String drl) {
        List<String> regler = new ArrayList<>();
        int fra = drl.indexOf("\nrule ");
        while (fra >= 0) {
            int neste = drl.indexOf("\nrule ", fra + 1);
            regler.add(neste < 0 ? drl.substring(fra) : drl.substring(fra, neste));
            fra = neste;
        }
        return regler;
    }

    private static byte[] les(String sti) {
        try (InputStream inn = Regeltekst.class.getClassLoader().getResourceAsStream(sti)) {
            if (inn == null) {
                throw new RegelverkException("Regelfilen " + sti + " mangler i nir-rules.");
            }
            return inn.readAllBytes();
        } catch (IOException e) {
            throw new RegelverkException("Regelfilen " + sti + " kan ikke leses.", e);
        }
    }
}
