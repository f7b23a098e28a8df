package no.nir.core.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.kode.Kommunenummer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Personen saken gjelder. Navn og numre skrives aldri ut av {@code toString}. */
@Value.Immutable
@NirStyle
public interface Person {

    @Nullable
    Duf duf();

    @Nullable
    Foedselsnummer foedselsnummer();

    /** Registreringsnummer i utlendingsforvaltningen; bare sifre vet vi om det. */
    @Value.Redacted
    @Nullable
    String regNummer();

    @Value.Redacted
    @Nullable
    String unhcrNummer();

    @Value.Redacted
    @Nullable
    String fornavn();

    @Value.Redacted
    @Nullable
    String etternavn();

    @Value.Redacted
    LocalDate foedselsdato();

    @Nullable
    Kommunenummer oppfoelgingskommune();

    @Nullable
    Bydelsnummer bydel();

    /** Om adressen er skjermet. At den er det, er like følsomt som adressen selv. */
    @Value.Redacted
    @Value.Default
    default boolean skjermetAdresse() {
        return false;
    }

    @Value.Default
    default boolean nordiskEllerEoes() {
        return false;
    }

    List<Mottaksopphold> mottak();

    List<Bosetting> bosettinger();

    List<Barn> barn();

    @Value.Default
    default boolean venterBarn() {
        return false;
    }

    List<Arbeidsforhold> arbeid();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePerson.Builder {}
}
