package no.nir.rules.mutasjon;

import java.util.Optional;
import java.util.Set;
import no.nir.rules.Regelverk;

/** Et bevis for at reglene er riktige: noe som er grønt for regelverket slik det er, og rødt når det svarer galt. */
public interface Proeve {

    /** Hvilket bevis det er, for eksempel en sak og en dag. */
    String navn();

    /** Id-ene til reglene beviset handler om; de prøves mot det først. */
    Set<String> regler();

    /**
     * Hva som er galt med regelverkets svar; tom når det er riktig. Kaster det, er det også galt.
     *
     * @param regelverk svarer med forklaring; et bevis som ikke trenger den, ber om {@link Regelverk#utenForklaring()}
     */
    Optional<Avvik> avvik(Regelverk regelverk);
}
