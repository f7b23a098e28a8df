package no.nir.rules.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.nir.core.kode.Kodeliste;

/**
 * En verdi uten deler: en dato, en kode, et tall, en tekst eller ja og nei.
 *
 * @param navn hva verdien heter i feilmeldinger, for eksempel {@code dato}
 * @param ventes hvordan den skal skrives
 * @param slag hvordan YAML leser den
 * @param gyldig om teksten er riktig skrevet
 * @param mulige alle lovlige verdier når det er en kode, ellers tom
 */
record Enkeltverdi<T>(String navn, String ventes, Tre.Slag slag, Predicate<String> gyldig, Collection<String> mulige)
        implements Moenster<T> {

    private static final Pattern MAANED = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    static <T> Enkeltverdi<T> dato() {
        return new Enkeltverdi<>(
                "dato", "en dato som finnes (åååå-mm-dd)", Tre.Slag.TEKST, Enkeltverdi::erDato, List.of());
    }

    static <T> Enkeltverdi<T> maaned() {
        return new Enkeltverdi<>(
                "måned",
                "en måned (åååå-mm)",
                Tre.Slag.TEKST,
                t -> MAANED.matcher(t).matches(),
                List.of());
    }

    static <T> Enkeltverdi<T> tekst() {
        return new Enkeltverdi<>("tekst", "en tekst", Tre.Slag.TEKST, t -> true, List.of());
    }

    static <T> Enkeltverdi<T> tall() {
        return new Enkeltverdi<>("tall", "et tall", Tre.Slag.TALL, t -> true, List.of());
    }

    static <T> Enkeltverdi<T> jaNei() {
        return new Enkeltverdi<>("sannhetsverdi", "true eller false", Tre.Slag.SANNHETSVERDI, t -> true, List.of());
    }

    /** En kode i kodeverket. */
    static <T> Enkeltverdi<T> kode(Kodeliste koder, String kodeverk) {
        return kode(kodeverk, koder.koder(kodeverk));
    }

    static <T> Enkeltverdi<T> kode(String navn, Collection<String> mulige) {
        return new Enkeltverdi<>(navn, "en kode for " + navn, Tre.Slag.TEKST, mulige::contains, mulige);
    }

    static boolean erDato(String tekst) {
        try {
            return LocalDate.parse(tekst).toString().equals(tekst);
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public Ventet<T> les(Tre tre, String hva, Feilliste feil) {
        if (Moenster.venterIngen(tre)) {
            return ingen(tre, hva);
        }
        String ventet = lest(tre, hva, feil);
        return (fikk, avvik) -> {
            String svar = fikk == null ? INGEN : tekst(fikk);
            if (!svar.equals(ventet)) {
                avvik.accept(new Avvik(tre.linje(), hva, ventet, svar));
            }
        };
    }

    /** Teksten når den er riktig skrevet; ellers meldes feilen. */
    String lest(Tre tre, String hva, Feilliste feil) {
        if (!(tre instanceof Tre.Blad blad) || blad.slag() != slag) {
            feil.meld(tre.linje(), hva + ": ventet " + ventes + ", fikk " + tre.slagSomTekst() + ".");
            return "";
        }
        if (!gyldig.test(blad.tekst())) {
            if (mulige.isEmpty()) {
                feil.meld(tre.linje(), hva + ": ventet " + ventes + ", fikk «" + blad.tekst() + "».");
            } else {
                feil.ukjent(tre.linje(), navn, blad.tekst(), mulige);
            }
            return "";
        }
        return slag == Tre.Slag.TALL ? tall(new BigDecimal(blad.tekst())) : blad.tekst();
    }

    @Override
    public String tekst(T verdi) {
        return slag == Tre.Slag.TALL ? tall(new BigDecimal(verdi.toString())) : verdi.toString();
    }

    private static String tall(BigDecimal verdi) {
        return verdi.stripTrailingZeros().toPlainString();
    }
}
