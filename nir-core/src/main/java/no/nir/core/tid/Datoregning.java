package no.nir.core.tid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Regning med datoer, måneder, alder og fødselsdager slik reglene mener det.
 *
 * <p>Født 29. februar gir to svar i år uten skuddag, og begge er riktige på sitt sted: en <em>alder</em> er fullførte år
 * etter måned og dag og nås 1. mars ({@link #alder}), mens en fødselsdag som <em>dato</em> – for eksempel den dagen en
 * rett tar slutt – er 28. februar ({@link #foedselsdag}). Bruk derfor aldri den ene til å finne den andre.
 */
public final class Datoregning {

    private Datoregning() {}

    /**
     * Samme dag i måneden {@code maaneder} måneder senere; finnes den ikke, den siste dagen i den måneden (31. januar og 1
     * måned er 28. eller 29. februar).
     */
    public static LocalDate plussMaaneder(LocalDate dato, int maaneder) {
        return dato.plusMonths(maaneder);
    }

    /** Den seneste av to datoer. */
    public static LocalDate seneste(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Den tidligste av to datoer. */
    public static LocalDate tidligste(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Den tidligste av to datoer som kan mangle; {@code null} når begge gjør det. */
    public static @Nullable LocalDate tidligsteKjente(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return tidligste(a, b);
    }

    /**
     * Alder i fullførte år på dagen {@code paa}. Den som er født 29. februar, fyller år 1. mars i år uten skuddag.
     *
     * @return alderen; 0 eller mindre når {@code paa} er før fødselen
     */
    public static int alder(LocalDate foedt, LocalDate paa) {
        return Math.toIntExact(ChronoUnit.YEARS.between(foedt, paa));
    }

    /**
     * Datoen for fødselsdag nummer {@code aar}. Den som er født 29. februar, har den 28. februar i år uten skuddag.
     *
     * @param aar antall år etter fødselen, ikke et årstall
     */
    public static LocalDate foedselsdag(LocalDate foedt, int aar) {
        return foedt.plusYears(aar);
    }
}
