package no.nir.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Kode;

/** Formen en parameterverdi har i tabellen, og hvordan den leses én gang for alle. */
enum Verdiform {
    HELTALL("et helt tall fra 0 til 999999, uten innledende null"),
    DESIMALTALL("et tall med høyst to desimaler og punktum som desimaltegn"),
    DATO("en dato på formen åååå-mm-dd"),
    BRYTER("ja eller nei"),
    KODER("én eller flere koder skilt med ett mellomrom, sortert og uten gjentakelser");

    private static final Pattern HELTALLSFORM = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Pattern DESIMALFORM = Pattern.compile("(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?");

    private final String beskrivelse;

    Verdiform(String beskrivelse) {
        this.beskrivelse = beskrivelse;
    }

    /** Den leste verdien. */
    Parameterverdi les(String verdi) {
        return switch (this) {
            case HELTALL -> tall(verdi, HELTALLSFORM);
            case DESIMALTALL -> tall(verdi, DESIMALFORM);
            case DATO -> Parameterverdi.dato(dato(verdi));
            case BRYTER -> Parameterverdi.bryter(bryter(verdi));
            case KODER -> Parameterverdi.koder(koder(verdi));
        };
    }

    private Parameterverdi tall(String verdi, Pattern form) {
        if (!form.matcher(verdi).matches()) {
            throw feil(verdi);
        }
        return Parameterverdi.tall(new BigDecimal(verdi));
    }

    private LocalDate dato(String verdi) {
        try {
            return LocalDate.parse(verdi);
        } catch (DateTimeParseException e) {
            throw feil(verdi);
        }
    }

    private boolean bryter(String verdi) {
        if (!verdi.equals("ja") && !verdi.equals("nei")) {
            throw feil(verdi);
        }
        return verdi.equals("ja");
    }

    private List<String> koder(String verdi) {
        List<String> koder = List.of(verdi.split(" ", -1));
        List<String> sortert = koder.stream().sorted().distinct().toList();
        if (!koder.equals(sortert)
                || !koder.stream().allMatch(kode -> Kode.FORM.matcher(kode).matches())) {
            throw feil(verdi);
        }
        return koder;
    }

    private UgyldigVerdiException feil(String verdi) {
        return new UgyldigVerdiException("Verdien «" + verdi + "» har feil form. Ventet " + beskrivelse + ".");
    }
}
