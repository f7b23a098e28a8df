package no.nir.core.kode;

import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;

/** Bydelsnummer: to sifre innenfor en kommune. */
public record Bydelsnummer(String kode) {

    public static final Pattern FORM = Pattern.compile("[0-9]{2}");

    public Bydelsnummer {
        if (!FORM.matcher(kode).matches()) {
            throw new UgyldigVerdiException("Bydelsnummer har feil form. Ventet to sifre.");
        }
    }

    @Override
    public String toString() {
        return kode;
    }
}
