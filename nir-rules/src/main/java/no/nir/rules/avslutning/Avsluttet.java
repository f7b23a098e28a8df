package no.nir.rules.avslutning;

import java.time.LocalDate;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.program.Avslutning;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.rules.grunnlag.Avledet;
import org.jspecify.annotations.Nullable;

/**
 * Om ordningen er avsluttet. Nøyaktig én for hvert introduksjonsprogram, og én for lukket kvalifisering i mottak.
 *
 * @param avslutning {@code null} når ordningen ikke er avsluttet
 */
public record Avsluttet(Stand om, @Nullable Avslutningsvurdering avslutning) implements Avledet {

    /** Den registrerte avslutningen gjelder. */
    public static Avsluttet registrert(Stand stand, Avslutning avslutning) {
        return new Avsluttet(stand, new Avslutningsvurdering(avslutning.dato(), avslutning.aarsak(), false));
    }

    /** Systemet setter avslutningen; den er avledet og aldri lagret. */
    public static Avsluttet automatisk(Stand stand, LocalDate dato, Avslutningsaarsak aarsak) {
        return new Avsluttet(stand, new Avslutningsvurdering(dato, aarsak, true));
    }

    /** Ordningen løper. */
    public static Avsluttet ikke(Stand stand) {
        return new Avsluttet(stand, null);
    }

    public boolean registrert() {
        return avslutning != null && !avslutning.automatisk();
    }

    public boolean automatisk() {
        return avslutning != null && avslutning.automatisk();
    }

    public @Nullable LocalDate dato() {
        return avslutning == null ? null : avslutning.dato();
    }

    @Override
    public String somTekst() {
        return om.om().ordning()
                + (avslutning == null
                        ? " er ikke avsluttet"
                        : " avsluttet " + avslutning.dato() + ", " + avslutning.aarsak()
                                + (avslutning.automatisk() ? ", satt av systemet" : ", registrert"));
    }
}
