package no.nir.core.vedtak;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.kode.Klageutfall;
import org.immutables.value.Value;

/** En klage på et vedtak, registrert når den er avgjort. */
@Value.Immutable
@NirStyle
public interface Klage {

    String vedtakId();

    LocalDate dato();

    Klageutfall utfall();

    LocalDate utfallDato();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableKlage.Builder {}
}
