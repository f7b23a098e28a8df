package no.nir.core.opplysning;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** En opplysning som ikke er registrert i saken, men som kunne vært det. */
@Value.Immutable
@NirStyle
public interface Opplysning {

    Opplysningstype type();

    /** Ordningen den registreres på; fraværende når den gjelder personen eller hele saken. */
    @Nullable
    Ordning ordning();

    /** Id-en til tiltaket en gjennomføring gjelder, eller gruppen et nytt tiltak hører til; ellers fraværende. */
    @Nullable
    String gjelder();

    /** Stedet i saken som JSON Pointer; {@code -} er en ny post sist i listen. */
    String peker();

    /** Hva saksbehandleren skal registrere. */
    Setning setning();

    /** Kodeverket verdiene er hentet fra; fraværende når verdien er en dato. */
    default @Nullable String kodeverk() {
        return type().kodeverk();
    }

    @Value.Check
    default void sjekk() {
        if (type().perOrdning() && ordning() == null) {
            throw new UgyldigVerdiException("En opplysning av typen " + type() + " må ha en ordning.");
        }
    }

    /**
     * Saken slik den ville være om opplysningen var registrert med verdien. Resten av den nye posten fylles ut slik {@link
     * Innsetting} sier. Saken selv endres ikke.
     *
     * @param verdi en kode fra kodeverket, eller en dato på formen åååå-mm-dd når det ikke er noe kodeverk
     * @param perDato dagen saken vurderes for; det som registreres, er kjent på den
     * @throws no.nir.core.UgyldigVerdiException når verdien ikke har formen til en kode
     * @throws java.time.format.DateTimeParseException når verdien skal være en dato, og ikke er det
     */
    default Sak i(Sak sak, String verdi, LocalDate perDato) {
        return Innsetting.i(sak, this, verdi, perDato);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOpplysning.Builder {}
}
