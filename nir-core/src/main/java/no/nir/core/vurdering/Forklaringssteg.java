package no.nir.core.vurdering;

import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.hjemmel.Hjemmel;
import org.immutables.value.Value;

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
