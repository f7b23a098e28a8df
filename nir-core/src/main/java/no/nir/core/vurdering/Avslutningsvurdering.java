package no.nir.core.vurdering;

import java.time.LocalDate;
import no.nir.core.kode.Avslutningsaarsak;

/**
 * Avslutningen som gjelder.
 *
 * @param automatisk om den er satt av systemet; da er den avledet og aldri lagret
 */
public record Avslutningsvurdering(LocalDate dato, Avslutningsaarsak aarsak, boolean automatisk) {}
