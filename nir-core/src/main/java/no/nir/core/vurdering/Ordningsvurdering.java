package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Hva som gjelder for én ordning i kraft av én kategori. */
@Value.Immutable
@NirStyle
public interface Ordningsvurdering {

    Ordning ordning();

    Kategori kategori();

    LocalDate kategoriFra();

    Status status();

    /** Når ordningen senest skulle ha startet; fraværende når den ikke har en slik frist. */
    @Nullable
    Oppstartsfrist fristOppstart();

    /** Når ordningen senest skal være gjennomført; fraværende når den ikke har frist. */
    @Nullable
    Fristvurdering frist();

    /** Fraværende for introduksjonsprogram, kvalifisering for mottaksbeboere og kartlegging. */
    @Nullable
    Timestatus timer();

    /** Statuslinjene slik NIR viser dem. */
    List<String> statuslinjer();

    List<Kravvurdering> krav();

    @Nullable
    Avslutningsvurdering avslutning();

    /** Nyeste måned først. */
    List<Tiltaksmaaned> maaneder();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOrdningsvurdering.Builder {}
}
