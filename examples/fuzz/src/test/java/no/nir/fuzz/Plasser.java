package no.nir.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hvor verdiene og feltnavnene står i et JSON-dokument. Tåler dokumenter som ikke er JSON; da er plassene tilfeldige. */
final class Plasser {

    private static final String SKILLE = ",:{}[]\" \n\r\t";

    /** Tegnene fra og med {@code fra} til {@code til}. */
    record Plass(int fra, int til) {

        String av(String json) {
            return json.substring(fra, til);
        }
    }

    /** Et feltnavn med verdien etter kolonet. */
    record Felt(Plass navn, Plass verdi) {}

    private final List<Plass> verdier = new ArrayList<>();
    private final List<Felt> felt = new ArrayList<>();
    private final Deque<Aapen> aapne = new ArrayDeque<>();
    private @Nullable Plass navn;

    private record Aapen(int fra, @Nullable Plass navn) {}

    private Plasser() {}

    static Plasser i(String json) {
        Plasser plasser = new Plasser();
        int i = 0;
        while (i < json.length()) {
            char tegn = json.charAt(i);
            int til = i + 1;
            if (tegn == '{' || tegn == '[') {
                plasser.aapne(i);
            } else if (tegn == '}' || tegn == ']') {
                plasser.lukk(til);
            } else if (tegn == '"') {
                til = slutt(json, i);
                plasser.tekst(new Plass(i, til), til < json.length() && json.charAt(til) == ':');
            } else if (SKILLE.indexOf(tegn) < 0) {
                while (til < json.length() && SKILLE.indexOf(json.charAt(til)) < 0) {
                    til++;
                }
                plasser.verdi(new Plass(i, til), plasser.navn);
            }
            i = til;
        }
        return plasser;
    }

    /** Verdiene, barn før forelder. */
    List<Plass> verdier() {
        return verdier;
    }

    /** Feltene, de innerste først. */
    List<Felt> felt() {
        return felt;
    }

    private void aapne(int fra) {
        aapne.push(new Aapen(fra, navn));
        navn = null;
    }

    private void lukk(int til) {
        Aapen aapen = aapne.poll();
        if (aapen != null) {
            verdi(new Plass(aapen.fra(), til), aapen.navn());
        }
    }

    private void tekst(Plass plass, boolean erNavn) {
        if (erNavn) {
            navn = plass;
        } else {
            verdi(plass, navn);
        }
    }

    private void verdi(Plass plass, @Nullable Plass navnet) {
        verdier.add(plass);
        if (navnet != null) {
            felt.add(new Felt(navnet, plass));
        }
        navn = null;
    }

    private static int slutt(String json, int fra) {
        int i = fra + 1;
        while (i < json.length() && json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, json.length());
    }
}
