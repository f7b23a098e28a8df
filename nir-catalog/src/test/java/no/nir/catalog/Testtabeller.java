package no.nir.catalog;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tabellene som følger med, med feil plantet i dem. */
final class Testtabeller {

    private final Map<String, byte[]> innhold = new HashMap<>();

    Testtabeller() {
        for (String fil : Katalog.tabeller()) {
            innhold.put(fil, bytes(fil));
        }
    }

    static byte[] bytes(String fil) {
        try (InputStream stroem = Katalog.class.getResourceAsStream("/no/nir/catalog/" + fil)) {
            if (stroem == null) {
                throw new AssertionError(fil + " finnes ikke på klassestien");
            }
            return stroem.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> linjer(String fil) {
        return new String(bytes(fil), StandardCharsets.UTF_8).lines().toList();
    }

    /** Linjenummeret til den eneste linja som begynner slik, fra 1. */
    static int linjenummer(String fil, String begynnelse) {
        List<String> linjer = linjer(fil);
        List<Integer> treff = new ArrayList<>();
        for (int i = 0; i < linjer.size(); i++) {
            if (linjer.get(i).startsWith(begynnelse)) {
                treff.add(i + 1);
            }
        }
        if (treff.size() != 1) {
            throw new AssertionError(treff.size() + " linjer i " + fil + " begynner med " + begynnelse);
        }
        return treff.get(0);
    }

    Testtabeller uten(String fil) {
        innhold.remove(fil);
        return this;
    }

    Testtabeller med(String fil, byte[] bytes) {
        innhold.put(fil, bytes);
        return this;
    }

    Testtabeller endret(String fil, UnaryOperator<String> endring) {
        String foer = new String(bytesNaa(fil), StandardCharsets.UTF_8);
        String etter = endring.apply(foer);
        if (etter.equals(foer)) {
            throw new AssertionError("Endringen av " + fil + " endret ingenting");
        }
        return med(fil, etter.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytter den ene teksten ut med den andre på linja med dette nummeret. */
    Testtabeller byttet(String fil, int linje, String gammelt, String nytt) {
        return endret(fil, tekst -> {
            List<String> linjer = new ArrayList<>(tekst.lines().toList());
            String foer = linjer.get(linje - 1);
            if (!foer.contains(gammelt)) {
                throw new AssertionError("Linje " + linje + " i " + fil + " har ikke «" + gammelt + "»: " + foer);
            }
            linjer.set(linje - 1, foer.replace(gammelt, nytt));
            return String.join("\n", linjer) + "\n";
        });
    }

    /** Legger inn linja slik at den får dette nummeret. */
    Testtabeller lagtTil(String fil, int linje, String ny) {
        return endret(fil, tekst -> {
            List<String> linjer = new ArrayList<>(tekst.lines().toList());
            linjer.add(linje - 1, ny);
            return String.join("\n", linjer) + "\n";
        });
    }

    Testtabeller slettet(String fil, int linje) {
        return endret(fil, tekst -> {
            List<String> linjer = new ArrayList<>(tekst.lines().toList());
            linjer.remove(linje - 1);
            return String.join("\n", linjer) + "\n";
        });
    }

    byte @Nullable [] hent(String fil) {
        return innhold.get(fil);
    }

    Map<String, byte[]> alle() {
        return Map.copyOf(innhold);
    }

    Katalog katalog() {
        return Katalog.les(this::hent);
    }

    /** Feilene katalogen melder, på formen {@code fil:linje: melding}. */
    List<String> feil() {
        KatalogException unntak = catchThrowableOfType(KatalogException.class, this::katalog);
        return unntak == null
                ? List.of()
                : unntak.feil().stream().map(Tabellfeil::toString).toList();
    }

    private byte[] bytesNaa(String fil) {
        byte[] bytes = innhold.get(fil);
        if (bytes == null) {
            throw new AssertionError(fil + " er fjernet");
        }
        return bytes;
    }
}
