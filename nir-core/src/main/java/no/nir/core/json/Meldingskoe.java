package no.nir.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Meldinger om et dokument: teller alle, og tar vare på de første i dokumentets rekkefølge. */
final class Meldingskoe {

    /**
     * En melding.
     *
     * @param start tegnet verdien den gjelder, begynner på
     * @param felt feltet som mangler i objektet som begynner der
     * @param melding regnes ut bare for dem som blir vist, så et dokument med en million feil ikke koster en million setninger
     * @param peker om meldingen har en peker; en som gjelder hele dokumentet, har bare en posisjon
     */
    private record Post(int start, @Nullable String felt, boolean peker, Supplier<String> melding, int nummer) {}

    private static final Comparator<Post> ORDEN =
            Comparator.comparingInt(Post::start).thenComparingInt(Post::nummer);

    private final PriorityQueue<Post> poster = new PriorityQueue<>(ORDEN.reversed());
    private int antall;

    int antall() {
        return antall;
    }

    void legg(int start, @Nullable String felt, boolean peker, Supplier<String> melding) {
        poster.add(new Post(start, felt, peker, melding, antall++));
        if (poster.size() > Jsongrenser.FEIL) {
            poster.poll();
        }
    }

    List<Inndatafeil> liste(Kildetekst tekst, @Nullable Jsonverdi rot, String navn) {
        List<Post> sortert = new ArrayList<>(poster);
        sortert.sort(ORDEN);
        List<Inndatafeil> ut = new ArrayList<>();
        for (Post p : sortert) {
            String peker = rot == null || !p.peker() ? "" : Peker.til(rot, p.start(), p.felt());
            ut.add(tekst.feil(p.start(), peker, p.melding().get()));
        }
        if (antall > sortert.size()) {
            ut.add(new Inndatafeil(
                    "",
                    "For mange " + navn + ": dokumentet har " + antall + ", de første " + sortert.size() + " er vist.",
                    1,
                    1));
        }
        return ut;
    }
}
