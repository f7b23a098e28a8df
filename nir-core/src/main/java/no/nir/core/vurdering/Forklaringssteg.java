package no.nir.core.vurdering;

import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Ordning;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Ett steg i forklaringen: regelen, hjemmelen, det regelen så, og det den kom til. */
@Value.Immutable
@NirStyle
public interface Forklaringssteg {

    String regel();

    /** Regelen som setning. */
    String navn();

    Hjemmel hjemmel();

    List<String> fakta();

    /** Parameterne regelen brukte, med verdi, gyldighet og kilde. */
    List<String> parametre();

    String konklusjon();

    /** Ordningen steget gjelder; fraværende når det gjelder hele saken. Står ikke i JSON. */
    @Nullable
    Ordning ordning();

    /** Den delen av svaret steget fører fram til; fraværende når det ikke er kjent. Står ikke i JSON. */
    @Nullable
    Svardel del();

    /** Steget på én linje, til mennesker. */
    default String somLinje() {
        String tall = parametre().isEmpty() ? "" : " [" + String.join("; ", parametre()) + "]";
        return regel() + " " + navn() + " (" + hjemmel() + "): " + String.join(", ", fakta()) + tall + " → "
                + konklusjon();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableForklaringssteg.Builder {}
}
