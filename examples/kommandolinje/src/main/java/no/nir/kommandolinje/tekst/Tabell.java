package no.nir.kommandolinje.tekst;

import java.util.ArrayList;
import java.util.List;

/** Rader med like brede kolonner, til lesing i en terminal. */
public final class Tabell {

    private static final String MELLOMROM = "  ";

    private final List<List<String>> rader = new ArrayList<>();

    public Tabell(String... overskrifter) {
        rader.add(List.of(overskrifter));
    }

    /** Legger til en rad. Den må ha like mange celler som overskriften. */
    public void rad(String... celler) {
        if (celler.length != rader.get(0).size()) {
            throw new IllegalArgumentException("Raden har " + celler.length + " celler. Ventet "
                    + rader.get(0).size() + ".");
        }
        rader.add(List.of(celler));
    }

    /** Overskriften og radene, uten mellomrom til slutt på linjene. */
    public List<String> linjer() {
        int[] bredder = new int[rader.get(0).size()];
        for (List<String> rad : rader) {
            for (int i = 0; i < bredder.length; i++) {
                bredder[i] = Math.max(bredder[i], bredde(rad.get(i)));
            }
        }
        return rader.stream().map(rad -> linje(rad, bredder)).toList();
    }

    private static String linje(List<String> rad, int[] bredder) {
        StringBuilder linje = new StringBuilder();
        for (int i = 0; i < bredder.length; i++) {
            linje.append(rad.get(i))
                    .append(" ".repeat(bredder[i] - bredde(rad.get(i))))
                    .append(MELLOMROM);
        }
        return linje.toString().stripTrailing();
    }

    private static int bredde(String celle) {
        return celle.codePointCount(0, celle.length());
    }
}
