package no.nir.rules.grenser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;

/**
 * Teller hvor mange ganger hvert sted ved hver {@link Grense} er truffet av vurderte saker.
 *
 * <p>Et sted telles høyst én gang per vurdering, og bare når grensen har noe å si der: en permisjon telles mot fristen på
 * sin egen ordning, en dato i loven bare når saken har det datoen velger mellom.
 */
public final class Grensedekning {

    private static final BigDecimal HUNDREDEL = new BigDecimal("0.01");
    private static final int PAA = 1;

    private final Map<Grense, int[]> antall = new EnumMap<>(Grense.class);
    private final Map<Grense, boolean[]> her = new EnumMap<>(Grense.class);
    private int vurderinger;

    public Grensedekning() {
        for (Grense g : Grense.values()) {
            antall.put(g, new int[g.steder().size()]);
            her.put(g, new boolean[g.steder().size()]);
        }
    }

    /** Teller grensene i én vurdering. */
    public void tell(Sak sak, Vurdering svar) {
        vurderinger++;
        new Saksgrenser(this, sak, svar).tell();
        new Fristgrenser(this, sak, svar).tell();
        new Tallgrenser(this, sak, svar).tell();
        her.forEach((grense, sett) -> {
            for (int i = 0; i < sett.length; i++) {
                antall(grense)[i] += sett[i] ? 1 : 0;
                sett[i] = false;
            }
        });
    }

    public int vurderinger() {
        return vurderinger;
    }

    /** Treff på hvert av {@link Grense#steder() stedene}. */
    public int[] antall(Grense grense) {
        return antall.getOrDefault(grense, new int[0]);
    }

    /** Stedene som er truffet færre ganger enn gulvet. */
    public List<String> under(int gulv) {
        List<String> under = new ArrayList<>();
        antall.forEach((grense, treff) -> {
            for (int i = 0; i < treff.length; i++) {
                if (treff[i] < gulv) {
                    under.add(grense.tekst() + ", " + grense.steder().get(i) + ": " + treff[i]);
                }
            }
        });
        return under;
    }

    void dag(Grense grense, LocalDate dato, LocalDate paa) {
        long forskjell = ChronoUnit.DAYS.between(paa, dato);
        if (Math.abs(forskjell) <= 1) {
            sett(grense, (int) forskjell);
        }
    }

    void tall(Grense grense, int verdi, int paa) {
        if (Math.abs(verdi - paa) <= 1) {
            sett(grense, verdi - paa);
        }
    }

    void hundredel(Grense grense, BigDecimal verdi, BigDecimal paa) {
        BigDecimal forskjell = verdi.subtract(paa);
        if (forskjell.abs().compareTo(HUNDREDEL) <= 0
                && (forskjell.signum() == 0 || forskjell.abs().compareTo(HUNDREDEL) == 0)) {
            sett(grense, forskjell.signum());
        }
    }

    void sett(Grense grense, int sted) {
        boolean[] steder = her.getOrDefault(grense, new boolean[0]);
        steder[steder.length == 1 ? 0 : PAA + sted] = true;
    }

    /** Én linje per sted: grensen, stedet, og treffene i hver av dekningene. */
    public static List<String> tabell(List<String> navn, List<Grensedekning> dekninger) {
        List<String> linjer = new ArrayList<>();
        linjer.add(linje("Grense", "Sted", navn));
        for (Grense g : Grense.values()) {
            for (int i = 0; i < g.steder().size(); i++) {
                int sted = i;
                linjer.add(linje(
                        g.tekst(),
                        g.steder().get(i),
                        dekninger.stream()
                                .map(d -> Integer.toString(d.antall(g)[sted]))
                                .toList()));
            }
        }
        return linjer;
    }

    private static String linje(String grense, String sted, List<String> kolonner) {
        StringBuilder linje = new StringBuilder(fyll(grense, 84)).append(fyll(sted, 10));
        kolonner.forEach(k ->
                linje.append(" ".repeat(Math.max(1, 15 - k.length()))).append(k));
        return linje.toString();
    }

    private static String fyll(String tekst, int bredde) {
        return tekst + " ".repeat(Math.max(1, bredde - tekst.length()));
    }
}
