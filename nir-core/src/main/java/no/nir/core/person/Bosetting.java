package no.nir.core.person;

import java.time.LocalDate;
import no.nir.core.kode.Kommunenummer;

/**
 * En bosetting i en kommune.
 *
 * @param etterAvtale om bosettingen er avtalt med integreringsmyndighetene (integreringsloven § 8 første ledd)
 */
public record Bosetting(Kommunenummer kommune, LocalDate dato, boolean etterAvtale) {}
