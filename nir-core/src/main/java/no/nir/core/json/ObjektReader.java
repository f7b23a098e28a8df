package no.nir.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Leser feltene i ett objekt. Å lese et felt er å si at det finnes: det ingen har spurt etter når {@link #bygg} kalles, er
 * ukjent.
 */
final class ObjektReader {

    private final Jsonverdi.Objekt objekt;
    private final Feilsamler feil;
    private final int feilFoer;
    private final boolean[] lest;
    private final List<String> kjente = new ArrayList<>();
    private int neste;

    ObjektReader(Jsonverdi.Objekt objekt, Feilsamler feil) {
        this.objekt = objekt;
        this.feil = feil;
        this.feilFoer = feil.antall();
        this.lest = new boolean[objekt.antall()];
    }

    /** Et felt som må stå. Mangler det, meldes det. */
    <T> Felt<T> paakrevd(String navn, FeltParser<T> parser) {
        Felt<T> felt = valgfri(navn, parser);
        if (felt.mangler()) {
            mangler(navn, () -> "Mangler. Ventet " + parser.ventet() + ".");
        }
        return felt;
    }

    /** Et felt som kan være fraværende eller {@code null}, som er det samme. */
    <T> Felt<T> valgfri(String navn, FeltParser<T> parser) {
        Jsonverdi verdi = finn(navn);
        return verdi == null ? Felt.fravaerende() : parser.les(verdi, feil);
    }

    /** En sannhetsverdi som er usann når den ikke står. */
    boolean ja(String navn) {
        return valgfri(navn, SannhetsverdiParser.SANNHETSVERDI).eller(false);
    }

    /** Et felt som må stå, men bare fordi noe annet i objektet krever det. */
    void mangler(String navn, Supplier<String> melding) {
        if (!objekt.avkortet()) {
            feil.mangler(objekt, navn, melding);
        }
    }

    /** Melder at verdien i feltet ikke passer med resten. */
    void avvis(String navn, Supplier<String> melding) {
        for (int i = 0; i < objekt.antall(); i++) {
            if (objekt.navn(i).equals(navn)) {
                feil.meld(objekt.verdi(i), melding);
                return;
            }
        }
    }

    /** {@code fom}, som må stå, og {@code tom}, som kan mangle. */
    Felt<Periode> periode() {
        Felt<LocalDate> fom = paakrevd("fom", DatoParser.DATO);
        Felt<LocalDate> tom = valgfri("tom", DatoParser.DATO);
        return sjekkRekkefoelge(fom, tom) && fom.erLest()
                ? Felt.lest(Periode.av(fom.verdi(), tom.ellerNull()))
                : Felt.galt();
    }

    /** Om {@code tom} ikke er før {@code fom}; ellers meldes det. Mangler en av dem, er svaret ja. */
    boolean sjekkRekkefoelge(Felt<LocalDate> fom, Felt<LocalDate> tom) {
        if (fom.erLest() && tom.erLest() && tom.verdi().isBefore(fom.verdi())) {
            avvis(
                    "tom",
                    () -> "Slutter " + tom.verdi() + ", før fom " + fom.verdi() + ". Ventet samme dag eller senere.");
            return false;
        }
        return true;
    }

    /** Et objekt i objektet. */
    <T> Felt<T> objekt(String navn, Function<ObjektReader, @Nullable T> les) {
        Jsonverdi verdi = finn(navn);
        return verdi == null ? Felt.fravaerende() : element(verdi, les);
    }

    /** Et objekt i objektet, som må stå. */
    <T> Felt<T> paakrevdObjekt(String navn, Function<ObjektReader, @Nullable T> les) {
        Felt<T> felt = objekt(navn, les);
        if (felt.mangler()) {
            mangler(navn, () -> "Mangler. Ventet et objekt.");
        }
        return felt;
    }

    /** En liste av objekter; tom når den ikke står. */
    <T> List<T> liste(String navn, Function<ObjektReader, @Nullable T> les) {
        Jsonverdi verdi = finn(navn);
        if (verdi == null) {
            return List.of();
        }
        if (!(verdi instanceof Jsonverdi.Liste liste)) {
            FeltParser.avvist(verdi, feil, "en liste", false);
            return List.of();
        }
        List<T> ut = new ArrayList<>(liste.elementer().size());
        for (Jsonverdi element : liste.elementer()) {
            Felt<T> felt = element(element, les);
            if (felt.erLest()) {
                ut.add(felt.verdi());
            }
        }
        return ut;
    }

    /** Verdien, når verken feltene her eller noe under dem har feil; ellers {@code null}. Kalles til slutt, alltid. */
    <T> @Nullable T bygg(Supplier<T> verdi) {
        for (int i = 0; i < lest.length; i++) {
            if (!lest[i]) {
                meldUlest(i);
            }
        }
        return feil.antall() == feilFoer && helt() ? verdi.get() : null;
    }

    /** Om objektet ble lest helt; ellers kan ingen si hva som mangler i det. */
    boolean helt() {
        return !objekt.avkortet();
    }

    private <T> Felt<T> element(Jsonverdi verdi, Function<ObjektReader, @Nullable T> les) {
        if (!(verdi instanceof Jsonverdi.Objekt under)) {
            return FeltParser.avvist(verdi, feil, "et objekt", false);
        }
        T lestVerdi = les.apply(new ObjektReader(under, feil));
        return lestVerdi == null ? Felt.galt() : Felt.lest(lestVerdi);
    }

    /** Feltene står som regel i kontraktens rekkefølge, så letingen begynner etter det forrige. */
    private @Nullable Jsonverdi finn(String navn) {
        kjente.add(navn);
        int antall = objekt.antall();
        for (int n = 0; n < antall; n++) {
            int i = neste + n < antall ? neste + n : neste + n - antall;
            if (objekt.navn(i).equals(navn)) {
                lest[i] = true;
                neste = i + 1;
                return objekt.verdi(i) instanceof Jsonverdi.Null ? null : objekt.verdi(i);
            }
        }
        return null;
    }

    private void meldUlest(int i) {
        String navn = objekt.navn(i);
        if (navn.length() > Jsongrenser.FELTNAVN) {
            feil.meld(objekt.verdi(i), () -> "Feltnavnet er lengre enn " + Jsongrenser.FELTNAVN + " tegn.");
        } else if (kjente.contains(navn)) {
            int annen = 0;
            while (annen == i || !objekt.navn(annen).equals(navn)) {
                annen++;
            }
            feil.meld(objekt.verdi(Math.max(i, annen)), () -> "Feltet " + navn + " står flere ganger. Ventet ett.");
        } else {
            boolean skjult = Utdrag.feltnavn(navn).equals("?");
            feil.meld(
                    objekt.verdi(i),
                    () -> "Ukjent felt" + (skjult ? "." : " «" + navn + "».") + Forslag.setning(navn, kjente));
        }
    }
}
