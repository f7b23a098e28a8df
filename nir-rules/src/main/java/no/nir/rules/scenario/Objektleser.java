package no.nir.rules.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leser nøklene i ett objekt: alle skal være kjente, og de påkrevde skal være der. */
final class Objektleser {

    private final Map<String, Tre> felt;
    private final int linje;
    private final String hva;
    private final Feilliste feil;

    /** Melder det som ikke er et objekt, og nøkler som ikke er blant de mulige. */
    Objektleser(Tre tre, String hva, List<String> mulige, Feilliste feil) {
        this.hva = hva;
        this.feil = feil;
        this.linje = tre.linje();
        this.felt = tre instanceof Tre.Objekt objekt ? objekt.felt() : Map.of();
        if (!(tre instanceof Tre.Objekt)) {
            feil.meld(
                    linje, hva + ": ventet felt (" + String.join(", ", mulige) + "), fikk " + tre.slagSomTekst() + ".");
        }
        felt.forEach((navn, verdi) -> {
            if (!mulige.contains(navn)) {
                feil.ukjent(verdi.linje(), "nøkkel i " + hva, navn, mulige);
            }
        });
    }

    /** Verdien av nøkkelen, om den står der og har en verdi. */
    Optional<Tre> finn(String navn) {
        return Optional.ofNullable(felt.get(navn)).filter(tre -> !tre.erIngenting());
    }

    /** Verdien av nøkkelen; meldes når den mangler. */
    Optional<Tre> krev(String navn) {
        Optional<Tre> verdi = finn(navn);
        if (verdi.isEmpty()) {
            Tre tom = felt.get(navn);
            feil.meld(tom == null ? linje : tom.linje(), "Nøkkelen «" + navn + "» mangler i " + hva + ".");
        }
        return verdi;
    }

    /** Teksten i nøkkelen; tom, og meldt, når den mangler eller ikke er tekst. */
    String tekst(String navn) {
        return krev(navn)
                .map(tre -> Enkeltverdi.<String>tekst().lest(tre, navn, feil))
                .orElse("");
    }

    /** Elementene i listen; tom når nøkkelen ikke står der, og meldt når verdien ikke er en liste. */
    List<Tre> liste(String navn) {
        return finn(navn).map(tre -> elementer(tre, navn)).orElse(List.of());
    }

    private List<Tre> elementer(Tre tre, String navn) {
        if (tre instanceof Tre.Liste liste) {
            return liste.elementer();
        }
        feil.meld(tre.linje(), navn + ": ventet en liste, fikk " + tre.slagSomTekst() + ".");
        return List.of();
    }
}
