package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * En liste der hvert element har et navn. Forventningen er enten en liste over alle, eller navn med verdi for dem den handler
 * om; {@code ingen} sier at det ikke er noe element med navnet.
 *
 * @param noekkel hvordan navnet skrives
 * @param navn navnet på et element
 */
record Navngitte<T>(Enkeltverdi<String> noekkel, Function<T, String> navn, Moenster<T> element)
        implements Moenster<List<T>> {

    @Override
    public Ventet<List<T>> les(Tre tre, String hva, Feilliste feil) {
        if (!(tre instanceof Tre.Objekt objekt)) {
            return new Rekke<>(element).les(tre, hva, feil);
        }
        List<Ventet<List<T>>> ventet = new ArrayList<>();
        objekt.felt().forEach((skrevet, verdi) -> {
            String sted = hva + " " + skrevet;
            noekkel.lest(Tre.tekst(skrevet, verdi.linje()), hva, feil);
            Ventet<T> ett = element.les(verdi, sted, feil);
            ventet.add((fikk, avvik) -> ett.mot(finn(fikk == null ? List.of() : fikk, skrevet), avvik));
        });
        return (fikk, avvik) -> ventet.forEach(v -> v.mot(fikk, avvik));
    }

    private @Nullable T finn(List<T> svar, String skrevet) {
        return svar.stream()
                .filter(e -> navn.apply(e).equals(skrevet))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String tekst(List<T> verdi) {
        return new Rekke<>(element).tekst(verdi);
    }
}
