package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** En liste: forventningen nevner alle elementene, i svarets rekkefølge. */
record Rekke<T>(Moenster<T> element) implements Moenster<List<T>> {

    @Override
    public Ventet<List<T>> les(Tre tre, String hva, Feilliste feil) {
        if (!(tre instanceof Tre.Liste liste)) {
            feil.meld(tre.linje(), hva + ": ventet en liste, fikk " + tre.slagSomTekst() + ".");
            return (fikk, avvik) -> {};
        }
        List<Ventet<T>> ventet = new ArrayList<>();
        for (Tre e : liste.elementer()) {
            ventet.add(element.les(e, hva, feil));
        }
        return (fikk, avvik) -> {
            List<T> svar = fikk == null ? List.of() : fikk;
            if (svar.size() != ventet.size()) {
                avvik.accept(
                        new Avvik(tre.linje(), hva, antall(ventet.size()), antall(svar.size()) + " " + tekst(svar)));
                return;
            }
            for (int i = 0; i < svar.size(); i++) {
                ventet.get(i).mot(svar.get(i), avvik);
            }
        };
    }

    private static String antall(int n) {
        return n + " i listen";
    }

    @Override
    public String tekst(List<T> verdi) {
        return verdi.stream().map(element::tekst).collect(Collectors.joining(", ", "[", "]"));
    }
}
