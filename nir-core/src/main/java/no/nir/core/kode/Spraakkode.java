package no.nir.core.kode;

import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;

/** Språkkode etter ISO 639: to eller tre små bokstaver. */
public record Spraakkode(String kode) {

    public static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    public Spraakkode {
        if (!FORM.matcher(kode).matches()) {
            throw new UgyldigVerdiException("Spraakkode har feil form. Ventet to eller tre små bokstaver (ISO 639).");
        }
    }

    @Override
    public String toString() {
        return kode;
    }
}
