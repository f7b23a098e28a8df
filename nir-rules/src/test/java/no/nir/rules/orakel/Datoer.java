package no.nir.rules.orakel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.nir.core.tid.Periode;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Små spørsmål om datoer som paragrafene stiller. */
final class Datoer {

    private Datoer() {}

    static LocalDate senest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    static LocalDate tidligst(LocalDate a, LocalDate b) {
        return b.isBefore(a) ? b : a;
    }

    /** Den tidligste av dem som finnes. */
    static @Nullable LocalDate tidligstAv(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.isBefore(a) ? b : a;
    }

    static boolean fraOgMed(LocalDate dato, LocalDate grense) {
        return !dato.isBefore(grense);
    }

    /** Om dagen er i perioden; en periode uten tom løper. */
    static boolean dekker(LocalDate fom, @Nullable LocalDate tom, LocalDate dag) {
        return !fom.isAfter(dag) && (tom == null || !tom.isBefore(dag));
    }

    static boolean dekker(Periode periode, LocalDate dag) {
        return dekker(periode.fom(), periode.tom(), dag);
    }

    /** § 2.1: alder er fullførte år etter måned og dag; født 29. februar nås 1. mars. */
    static int alder(LocalDate foedt, LocalDate paa) {
        return (int) ChronoUnit.YEARS.between(foedt, paa);
    }

    /** Første dag i et vedtak av en type som alltid har en. */
    static LocalDate fom(Vedtak vedtak) {
        return Objects.requireNonNull(vedtak.fom());
    }

    /** Fom, ellers vedtaksdato (§ 4: fritak og stans). */
    static LocalDate fomEllerVedtaksdato(Vedtak vedtak) {
        LocalDate fom = vedtak.fom();
        return fom == null ? vedtak.vedtaksdato() : fom;
    }
}
