package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.opplysning.Setning;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Hva som ville avgjort et svar som er ukjent, prøvd ut på reglene. */
@Value.Immutable
@NirStyle
public interface HvaMangler {

    /** Det vurderingen ikke svarer på. */
    Spoersmaal spoersmaal();

    Mangelgrunn grunn();

    /** Hvorfor svaret er ukjent, til en saksbehandler. */
    Setning setning();

    /**
     * Dagen svaret senest kan gis når ingenting annet hender, for grunnen {@code TIDEN}; ellers fraværende. Prøvd er noen
     * få dager, så det kan være kjent før.
     */
    @Nullable
    LocalDate senest();

    /**
     * De minste settene av opplysninger som kan avgjøre svaret: hvert sett kan det, og ingen del av det kan det. For grunnen
     * {@code TIDEN} er svarene dem på dagen {@link #senest()}, og ingen sett betyr at det er nok å vente.
     */
    List<Opplysningssett> sett();

    @Value.Check
    default void sjekk() {
        if ((grunn() == Mangelgrunn.TIDEN) == (senest() == null)) {
            throw new UgyldigVerdiException("Dagen svaret senest kan gis, hører til grunnen TIDEN, og bare den.");
        }
        if ((grunn() == Mangelgrunn.OPPLYSNINGER && sett().isEmpty())
                || (senest() == null && grunn() != Mangelgrunn.OPPLYSNINGER && !sett().isEmpty())) {
            throw new UgyldigVerdiException("Settene passer ikke med grunnen " + grunn() + ".");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableHvaMangler.Builder {}
}
