package no.nir.core.vurdering;

import java.util.List;

/**
 * Hva svaret ville vært med disse verdiene.
 *
 * @param verdier én for hver opplysning i settet, i samme rekkefølge: en kode, eller en dato på formen åååå-mm-dd
 * @param deretter de minste settene som avgjør det når det fortsatt er ukjent og noe annet mangler enn før; ellers tom
 */
public record TenktSvar(List<String> verdier, Feltsvar svar, List<Opplysningssett> deretter) {

    public TenktSvar {
        verdier = List.copyOf(verdier);
        deretter = List.copyOf(deretter);
    }
}
