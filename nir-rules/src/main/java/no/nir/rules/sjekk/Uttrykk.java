package no.nir.rules.sjekk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Et uttrykk i et vilkår eller i {@code then}, med linjen det står på. */
sealed interface Uttrykk {

    int linje();

    /** Uttrykket uten kommentarer og overflødige mellomrom. Et kall uten argumenter skrives som en egenskap. */
    String tekst();

    /** {@code a || b}. */
    record Eller(List<Uttrykk> grener) implements Uttrykk {
        @Override
        public int linje() {
            return grener.get(0).linje();
        }

        @Override
        public String tekst() {
            return grener.stream().map(Uttrykk::tekst).collect(Collectors.joining(" || "));
        }
    }

    /** {@code a && b}. */
    record Og(List<Uttrykk> deler) implements Uttrykk {
        @Override
        public int linje() {
            return deler.get(0).linje();
        }

        @Override
        public String tekst() {
            return deler.stream().map(Uttrykk::tekst).collect(Collectors.joining(" && "));
        }
    }

    /** {@code !a}. */
    record Ikke(Uttrykk av) implements Uttrykk {
        @Override
        public int linje() {
            return av.linje();
        }

        @Override
        public String tekst() {
            return "!" + av.tekst();
        }
    }

    /** {@code a == b}, {@code a < b} og så videre. */
    record Sammenligning(Uttrykk venstre, String tegn, Uttrykk hoeyre) implements Uttrykk {
        @Override
        public int linje() {
            return venstre.linje();
        }

        @Override
        public String tekst() {
            return venstre.tekst() + " " + tegn + " " + hoeyre.tekst();
        }

        boolean ordner() {
            return !tegn.equals("==") && !tegn.equals("!=");
        }
    }

    /** En verdi skrevet rett inn: tall, tekst, tegn, {@code true}, {@code false} eller {@code null}. */
    record Verdi(Ord.Slag slag, String tekst, int linje) implements Uttrykk {
        boolean mangler() {
            return tekst.equals("null");
        }
    }

    /** {@code a.b(c).D}. */
    record Kjede(List<Ledd> ledd) implements Uttrykk {
        @Override
        public int linje() {
            return ledd.get(0).linje();
        }

        @Override
        public String tekst() {
            return ledd.stream().map(Ledd::tekst).collect(Collectors.joining("."));
        }

        Ledd foerste() {
            return ledd.get(0);
        }
    }

    /** {@code new X(a, b)}. */
    record Ny(String klasse, List<Uttrykk> argumenter, int linje) implements Uttrykk {
        @Override
        public String tekst() {
            return "new " + klasse;
        }
    }

    /**
     * Ett ledd i en kjede.
     *
     * @param argumenter {@code null} når leddet ikke er et kall
     * @param tett om det ikke er mellomrom mellom navnet, parentesen og det første argumentet
     */
    record Ledd(String navn, @Nullable List<Uttrykk> argumenter, boolean tett, int linje) {

        String tekst() {
            return argumenter == null || argumenter.isEmpty()
                    ? navn
                    : navn + argumenter.stream().map(Uttrykk::tekst).collect(Collectors.joining(", ", "(", ")"));
        }

        boolean kall() {
            return argumenter != null;
        }

        boolean stor() {
            return Character.isUpperCase(navn.charAt(0));
        }
    }
}
