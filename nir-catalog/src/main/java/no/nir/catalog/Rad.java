package no.nir.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Én rad i en tabell. Leser felt med kontroll; en feil meldes med fil og linje, og feltet blir {@code null}. */
record Rad(String fil, int linje, List<String> kolonner, List<String> felt, Lesing lesing) {

    private static final Pattern DATOFORM = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final String ENKEL_KILDE =
            "(kilde 00[0-4]|integreringsloven|lovtidend [0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+"
                    + "|bakgrunn-(nir|lov) [0-9]+(\\.[0-9]+)*|regelverk [0-9]+(\\.[0-9]+)?|kontrakt|antatt)";
    private static final Pattern KILDEFORM = Pattern.compile(ENKEL_KILDE + "(, " + ENKEL_KILDE + ")*");

    /** Feltet i kolonnen, slik det står. */
    String felt(String kolonne) {
        return felt.get(kolonner.indexOf(kolonne));
    }

    void feil(String melding) {
        lesing.feil(fil, linje, melding);
    }

    /** Feltet i kolonnen; feil når det er tomt. */
    @Nullable
    String paakrevd(String kolonne) {
        String verdi = felt(kolonne);
        if (verdi.isEmpty()) {
            feil(kolonne + " mangler");
            return null;
        }
        return verdi;
    }

    /** Feltet i kolonnen, lest; feil når det er tomt eller leseren ikke godtar det. */
    <T> @Nullable T les(String kolonne, Function<String, T> leser) {
        String verdi = paakrevd(kolonne);
        if (verdi == null) {
            return null;
        }
        try {
            return leser.apply(verdi);
        } catch (UgyldigVerdiException e) {
            feil(kolonne + ": " + e.getMessage());
            return null;
        }
    }

    /** Feltet i kolonnen når det passer mønsteret. */
    @Nullable
    String les(String kolonne, Pattern form, String ventet) {
        String verdi = paakrevd(kolonne);
        if (verdi != null && !form.matcher(verdi).matches()) {
            feil(kolonne + " «" + verdi + "» har feil form. Ventet " + ventet);
            return null;
        }
        return verdi;
    }

    /** Datoen i kolonnen; feil når den mangler eller ikke finnes i kalenderen. */
    @Nullable
    LocalDate dato(String kolonne) {
        String verdi = les(kolonne, DATOFORM, "en dato mellom 1900 og 2199 på formen åååå-mm-dd");
        if (verdi == null) {
            return null;
        }
        try {
            return LocalDate.parse(verdi);
        } catch (DateTimeParseException e) {
            feil(kolonne + " «" + verdi + "» finnes ikke i kalenderen");
            return null;
        }
    }

    /** Gyldighet, hjemmel, kilde og kontrolldato; {@code null} når noe av det er galt. */
    @Nullable
    Opphav opphav() {
        Periode gyldig = gyldighet();
        Hjemmel hjemmel = les("hjemmel", lesing::hjemmel);
        String kilde = kilde();
        LocalDate sistKontrollert = dato("sist_kontrollert");
        if (gyldig == null || hjemmel == null || kilde == null || sistKontrollert == null) {
            return null;
        }
        return new Opphav(gyldig, hjemmel, kilde, sistKontrollert);
    }

    @Nullable
    String kilde() {
        return les("kilde", KILDEFORM, "for eksempel «kilde 000», «lovtidend 2025-09-17-1909» eller «antatt»");
    }

    @Nullable
    Periode gyldighet() {
        LocalDate fom = dato("fom");
        LocalDate tom = felt("tom").isEmpty() ? null : dato("tom");
        if (fom == null || (tom == null && !felt("tom").isEmpty())) {
            return null;
        }
        if (tom != null && tom.isBefore(fom)) {
            feil("tom " + tom + " er før fom " + fom);
            return null;
        }
        return Periode.av(fom, tom);
    }

    /** Der en rad kommer fra, og når den gjelder. */
    record Opphav(Periode gyldig, Hjemmel hjemmel, String kilde, LocalDate sistKontrollert) {}
}
