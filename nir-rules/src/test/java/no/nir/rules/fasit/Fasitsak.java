package no.nir.rules.fasit;

import java.time.LocalDate;
import java.util.Map;
import no.nir.core.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * En sak i fasiten.
 *
 * @param svar fasitens vurdering, som tre
 */
public record Fasitsak(LocalDate perDato, Sak sak, Map<String, @Nullable Object> svar) {

    public String sakId() {
        return sak.sakId();
    }
}
