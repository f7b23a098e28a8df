package no.nir.core.kode;

import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;

/**
 * En kode fra et kodeverk.
 *
 * <p>Typen sikrer bare formen (store bokstaver A–Z, sifre og understrek). Om koden finnes på en dato, svarer {@link
 * Kodeliste}.
 */
public interface Kode {

    /** Koden slik den står i JSON, for eksempel {@code SAMFUNNSKUNNSKAP}. */
    String kode();

    /** Navnet på kodeverket, for eksempel {@code ordning}. */
    String kodeverk();

    /** Formen alle koder har. */
    Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");

    /** Gir koden tilbake når formen er riktig. Like koder er samme tekst, så de er raske å sammenligne. */
    static String sjekket(String kodeverk, String kode) {
        if (!FORM.matcher(kode).matches()) {
            throw new UgyldigVerdiException("Koden fra kodeverket " + kodeverk
                    + " har feil form. Ventet store bokstaver A–Z, sifre og understrek.");
        }
        return kode.intern();
    }
}
