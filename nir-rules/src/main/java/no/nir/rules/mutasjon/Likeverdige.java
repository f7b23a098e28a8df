package no.nir.rules.mutasjon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.rules.RegelverkException;

/**
 * Mutantene som er kjent for ikke å kunne skilles fra regelen, med grunnen.
 *
 * <p>Hver linje er {@code id; endring; grunn}, der endringen er den mutanten viser, så en rad ikke blir stående når regelen er en
 * annen. En linje som begynner med {@code #}, er en kommentar.
 */
public final class Likeverdige {

    private static final String RESSURS = "likeverdige.txt";

    /** En linje i listen. */
    private record Linje(int nummer, String endring, String grunn) {}

    private final Map<String, Linje> linjer;

    private Likeverdige(Map<String, Linje> linjer) {
        this.linjer = linjer;
    }

    /** Listen som følger med reglene. */
    public static Likeverdige standard() {
        try (InputStream inn = Likeverdige.class.getResourceAsStream(RESSURS)) {
            if (inn == null) {
                throw new RegelverkException("Listen " + RESSURS + " mangler i nir-rules.");
            }
            return les(new String(inn.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESSURS + " kan ikke leses.", e);
        }
    }

    /**
     * Leser en liste.
     *
     * @throws IllegalArgumentException når en linje ikke har tre deler, eller en id står to ganger
     */
    public static Likeverdige les(String tekst) {
        Map<String, Linje> linjer = new LinkedHashMap<>();
        int nummer = 0;
        for (String linje : tekst.split("\n", -1)) {
            nummer++;
            if (linje.isBlank() || linje.startsWith("#")) {
                continue;
            }
            String[] deler = linje.split(";", 3);
            if (deler.length < 3 || deler[2].isBlank()) {
                throw new IllegalArgumentException(RESSURS + ":" + nummer + " skal ha formen «id; endring; grunn».");
            }
            if (linjer.put(deler[0].strip(), new Linje(nummer, deler[1].strip(), deler[2].strip())) != null) {
                throw new IllegalArgumentException(RESSURS + ":" + nummer + " har en id som alt står i listen.");
            }
        }
        return new Likeverdige(linjer);
    }

    /** Hvorfor mutanten ikke kan skilles fra regelen; tom når den kan det. */
    public Optional<String> grunn(Mutant mutant) {
        Linje linje = linjer.get(mutant.id());
        return linje == null || !linje.endring().equals(mutant.endringen())
                ? Optional.empty()
                : Optional.of(linje.grunn());
    }

    /** Linjene som ikke passer med noen av mutantene, med det som er galt. */
    public List<String> utgaatte(List<Mutant> mutanter) {
        Map<String, String> endringer = new LinkedHashMap<>();
        mutanter.forEach(m -> endringer.put(m.id(), m.endringen()));
        List<String> feil = new ArrayList<>();
        linjer.forEach((id, linje) -> {
            String endring = endringer.get(id);
            if (!linje.endring().equals(endring)) {
                feil.add(RESSURS + ":" + linje.nummer() + " " + id
                        + (endring == null ? " finnes ikke lenger." : " er nå " + endring + "."));
            }
        });
        return feil;
    }
}
