package no.nir.core.opphold;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.tid.Datoregning;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** En oppholdstillatelse etter utlendingsloven. */
@Value.Immutable
@NirStyle
public interface Oppholdstillatelse {

    Oppholdsgrunnlag hjemmel();

    /** Dagen tillatelsen ble gitt. */
    LocalDate vedtaksdato();

    @Nullable
    LocalDate innreisedato();

    @Nullable
    LocalDate tom();

    /** Dagen tillatelsen første gang ble fornyet. */
    @Nullable
    LocalDate fornyetDato();

    /** Om tillatelsen kan danne grunnlag for permanent opphold. */
    boolean grunnlagForPermanent();

    /** Om referansepersonen har en tillatelse etter integreringsloven § 9 første ledd bokstav a–e, eller permanent opphold på grunnlag av en slik. */
    @Value.Default
    default boolean referansepersonParagraf9() {
        return false;
    }

    /** Om referansepersonen hadde bodd under fem år i en kommune da familiegjenforening ble søkt om. */
    @Value.Default
    default boolean referansepersonBosattUnderFemAar() {
        return false;
    }

    /** Dagen tillatelsen ble gitt, eller innreise når den er senere. */
    default LocalDate foersteDag() {
        LocalDate innreise = innreisedato();
        return innreise == null ? vedtaksdato() : Datoregning.seneste(vedtaksdato(), innreise);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOppholdstillatelse.Builder {}
}
