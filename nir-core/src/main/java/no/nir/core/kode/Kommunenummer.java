package no.nir.core.kode;

import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;

/** Kommunenummer: fire sifre. Formen sjekkes; om kommunen finnes, vet katalogen. */
public record Kommunenummer(String kode) {

    public static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public Kommunenummer {
        if (!FORM.matcher(kode).matches()) {
            throw new UgyldigVerdiException("Kommunenummer har feil form. Ventet fire sifre.");
        }
    }

    @Override
    public String toString() {
        return kode;
    }
}
