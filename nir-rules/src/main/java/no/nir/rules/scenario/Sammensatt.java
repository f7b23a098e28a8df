package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * En verdi med felt. Forventningen nevner de feltene den handler om; resten sammenlignes ikke.
 *
 * @param felt feltene svaret har
 * @param kortform feltet som menes når det bare står én verdi
 * @param kortliste feltet som menes når det bare står en liste
 */
record Sammensatt<T>(
        List<Felt<T, ?>> felt,
        @Nullable String kortform,
        @Nullable String kortliste) implements Moenster<T> {

    /** Et felt i svaret. */
    record Felt<T, U>(String navn, Henter<T, U> henter, Moenster<U> moenster) {

        Ventet<T> les(Tre tre, String hva, Feilliste feil) {
            Ventet<U> ventet = moenster.les(tre, hva + " " + navn, feil);
            return (fikk, avvik) -> ventet.mot(fikk == null ? null : henter.av(fikk), avvik);
        }

        String tekst(T fra) {
            U verdi = henter.av(fra);
            return navn + ": " + (verdi == null ? INGEN : moenster.tekst(verdi));
        }
    }

    /** Henter et felt fra en verdi. */
    @FunctionalInterface
    interface Henter<T, U> {
        @Nullable
        U av(T fra);
    }

    static <T> Sammensatt<T> av(List<Felt<T, ?>> felt) {
        return new Sammensatt<>(felt, null, null);
    }

    Sammensatt<T> medKortform(String navn) {
        return new Sammensatt<>(felt, navn, kortliste);
    }

    Sammensatt<T> medKortliste(String navn) {
        return new Sammensatt<>(felt, kortform, navn);
    }

    static <T, U> Felt<T, U> felt(String navn, Moenster<U> moenster, Henter<T, U> henter) {
        return new Felt<>(navn, henter, moenster);
    }

    @Override
    public Ventet<T> les(Tre tre, String hva, Feilliste feil) {
        if (Moenster.venterIngen(tre)) {
            return ingen(tre, hva);
        }
        List<Ventet<T>> ventet = new ArrayList<>();
        felter(tre, hva, feil)
                .forEach((navn, verdi) -> finn(navn)
                        .ifPresentOrElse(
                                f -> ventet.add(f.les(verdi, hva, feil)),
                                () -> feil.ukjent(verdi.linje(), "felt i " + hva, navn, navn())));
        return (fikk, avvik) -> {
            if (fikk == null) {
                avvik.accept(new Avvik(tre.linje(), hva, "at den finnes", INGEN));
            } else {
                ventet.forEach(v -> v.mot(fikk, avvik));
            }
        };
    }

    private Map<String, Tre> felter(Tre tre, String hva, Feilliste feil) {
        if (tre instanceof Tre.Objekt objekt) {
            return objekt.felt();
        }
        String kort = tre instanceof Tre.Liste ? kortliste : kortform;
        if (kort == null) {
            feil.meld(
                    tre.linje(),
                    hva + ": ventet felt (" + String.join(", ", navn()) + "), fikk " + tre.slagSomTekst() + ".");
            return Map.of();
        }
        return Map.of(kort, tre);
    }

    private Optional<Felt<T, ?>> finn(String navn) {
        return felt.stream().filter(f -> f.navn().equals(navn)).findFirst();
    }

    private List<String> navn() {
        return felt.stream().<String>map(Felt::navn).toList();
    }

    @Override
    public String tekst(T verdi) {
        return felt.stream().map(f -> f.tekst(verdi)).collect(Collectors.joining(", ", "{", "}"));
    }
}
