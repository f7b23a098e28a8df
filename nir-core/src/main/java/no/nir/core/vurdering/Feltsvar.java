package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Mangelkode;
import org.jspecify.annotations.Nullable;

/**
 * Hva en vurdering svarer på ett {@link Spoersmaal}.
 *
 * @param gjelder om det er noe å svare på: {@code false} når ordningen ikke har en slik frist, eller kravet ikke gjelder
 * @param dato fristen, når det spørres om en og den er kjent
 * @param utfall utfallet, når det spørres om et krav
 * @param mangler hva som mangler for at fristen kan beregnes
 */
public record Feltsvar(
        boolean gjelder, @Nullable LocalDate dato, @Nullable Utfall utfall, List<Mangelkode> mangler) {

    public static final Feltsvar GJELDER_IKKE = new Feltsvar(false, null, null, List.of());

    public Feltsvar {
        mangler = List.copyOf(mangler);
    }

    /** Om dette er et svar: en dato, et utfall som ikke er uavklart, eller at det ikke er noe å svare på. */
    public boolean kjent() {
        return !gjelder || dato != null || (utfall != null && utfall != Utfall.UAVKLART);
    }
}
